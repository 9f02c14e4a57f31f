import type { Estate } from "../../estate/estate.js";
import { type Member, memberAt, memberOf, type Org } from "../common/org.js";
import { conflict } from "../common/refusal.js";
import { namesOf } from "./names.js";

/** What no two users may have from now on. Case does not count. Users who were there before may share a login. */
type Field = "email" | "username";

type Holders = ReadonlyMap<string, readonly number[]>;

/** Who had what at the start, by its text in lower case. It is collected when a request first writes one. */
const known = new WeakMap<Estate, Record<Field, Holders>>();

function collect(org: Org, field: Field): Holders {
  const holders = new Map<string, number[]>();
  for (const index of org.estate.purecloud.members) {
    const text = namesOf(org, org.estate.person(index))[field].toLowerCase();
    holders.set(text, [...(holders.get(text) ?? []), index]);
  }
  return holders;
}

function atStart(org: Org): Record<Field, Holders> {
  const held = known.get(org.estate) ?? { email: collect(org, "email"), username: collect(org, "username") };
  known.set(org.estate, held);
  return held;
}

/** Everyone who has it now. A user who got another one no longer has it. A deleted user still does. */
function holdersOf(org: Org, field: Field, text: string): readonly Member[] {
  const made = (atStart(org)[field].get(text) ?? []).map((index) => memberAt(org, index));
  const before = made.filter(({ written }) => written.user?.[field] === undefined);
  const since = [...org.state.written].filter(([, { user }]) => user?.[field]?.toLowerCase() === text);
  return [...before, ...since.flatMap(([id]) => memberOf(org, id) ?? [])];
}

/**
 * Refuses an address or a login that another user has.
 * @param id the user who gets it. Undefined for a user who does not exist yet
 */
export function checkLogins(org: Org, sent: Readonly<Partial<Record<Field, string>>>, id?: string): void {
  for (const field of ["email", "username"] as const) {
    const text = sent[field];
    if (text === undefined) continue;
    if (holdersOf(org, field, text.toLowerCase()).some((holder) => holder.id !== id)) {
      throw conflict("general.conflict", `A user with that ${field} already exists.`);
    }
  }
}
