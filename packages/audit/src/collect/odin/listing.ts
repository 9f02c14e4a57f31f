import { asObject, asText, listed, type WireObject } from "../../record/wire.js";
import type { Caller } from "../caller.js";
import { fields, rows, whole } from "../pick.js";
import { UnusableAnswer } from "../section.js";
import { GROUP_FIELDS, isOfAnotherGroup, type OdinGroup } from "./group-ids.js";
import type { OdinReader } from "./reader.js";

/** A listed user. */
export type ListedUser = WireObject & { readonly userId: string };

/** The users that an answer names. */
export interface GroupListing {
  /** Each user once, in the platform's order. */
  readonly users: readonly ListedUser[];
  /** Items in the answer. Those without an id or of another group count too, although they cannot be audited. */
  readonly expected: number;
}

/**
 * Lists a group's users. Without this list there is nobody to audit, so what it throws ends the run. Odin does not page the
 * list (docs/facts/odin.md O-33).
 *
 * @param extended whether the users are full profiles, as from `getUser`
 */
export async function listUsers(
  odin: OdinReader,
  caller: Caller,
  group: OdinGroup,
  extended: boolean,
): Promise<GroupListing> {
  const params = { ...group, ...(extended ? { extended } : {}) };
  // A listed profile becomes a section. Otherwise only the ids are needed.
  const pick = extended ? whole : rows(fields("userId", ...GROUP_FIELDS));
  return caller.read(odin, "getUsers", params, (answer) => listingOf(answer, "the group's users", group), pick);
}

/** The users of a list. Any other answer throws {@link UnusableAnswer}, and so does the list of another group. */
export function listingOf(answer: unknown, what: string, group: OdinGroup): GroupListing {
  const rows = listed(answer, "userId");
  if (!Array.isArray(rows)) throw new UnusableAnswer(`the answer holds no list of ${what}`);
  const users = new Map<string, ListedUser>();
  let [nameless, foreign] = [0, 0];
  for (const item of rows as readonly unknown[]) {
    const user = asObject(item);
    const userId = asText(user?.userId);
    if (isOfAnotherGroup(user, group)) foreign += 1;
    else if (userId === undefined) nameless += 1;
    // Ids ignore case.
    else if (!users.has(userId.toLowerCase())) users.set(userId.toLowerCase(), { ...user, userId });
  }
  if (foreign > 0 && foreign === rows.length) throw new UnusableAnswer("the answer lists the users of another group");
  return { users: [...users.values()], expected: users.size + nameless + foreign };
}
