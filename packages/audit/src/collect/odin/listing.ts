import { asObject, asText, type WireObject } from "../../record/wire.js";
import type { Asker } from "../asker.js";
import { UnusableAnswer } from "../section.js";
import type { OdinGroup } from "./bulk.js";
import type { OdinReader } from "./reader.js";

/** A row that names its user. */
export type UserRow = WireObject & { readonly userId: string };

/** The users that an answer names. */
export interface Listing {
  /** Each user once, in the platform's order. */
  readonly users: readonly UserRow[];
  /** Users that the answer speaks of: rows that name nobody count too, as they cannot be audited. */
  readonly expected: number;
}

/**
 * Lists a group's users. Without this list there is nobody to audit, so what it throws ends the run. Odin does not page the
 * list (docs/facts/odin.md O-33).
 *
 * @param extended whether the rows are full profiles, as `getUser` gives them
 */
export async function listUsers(odin: OdinReader, asker: Asker, group: OdinGroup, extended: boolean): Promise<Listing> {
  const params = { ...group, ...(extended ? { extended } : {}) };
  return asker.read(odin, "getUsers", params, (answer) => listingOf(answer, "the group's users"));
}

/** Reads a list of rows, each of which names a user. A list that is none throws {@link UnusableAnswer}. */
function listingOf(answer: unknown, what: string): Listing {
  if (!Array.isArray(answer)) throw new UnusableAnswer(`the answer holds no list of ${what}`);
  const users = new Map<string, UserRow>();
  let nameless = 0;
  for (const row of answer as readonly unknown[]) {
    const user = asObject(row);
    const userId = asText(user?.userId);
    if (userId === undefined) nameless += 1;
    else if (!users.has(userId)) users.set(userId, { ...user, userId });
  }
  return { users: [...users.values()], expected: users.size + nameless };
}
