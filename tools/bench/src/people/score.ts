import type { Estate } from "@rollcall/sandbox";
import type { Matched, User } from "./organisation.ts";

/** Who is whose second user on Odin, because both are one person. */
const humanOf = (estate: Estate, index: number): number =>
  estate.person(index).problems.has("both-13") ? (estate.partner(index) ?? index) : index;

/** The cases that a comparison may only decide with care. Their people do not count as missed. */
const CASES = ["both-13", "both-14", "both-15", "both-16", "both-17", "both-18"] as const;

function isCase(estate: Estate, index: number): boolean {
  const partner = estate.partner(index);
  const has = (one: number) => CASES.some((problem) => estate.person(one).problems.has(problem));
  return has(index) || (partner !== undefined && has(partner));
}

/** The result of a matching, against the estate. People are indices of the estate. */
export interface Score {
  /** People with users on both platforms whom the ledger does not call a case. */
  readonly both: number;
  /** Those who were not matched. */
  readonly missed: readonly number[];
  readonly pairs: number;
  /** Pairs of two different people. */
  readonly wrong: readonly (readonly [odin: number, purecloud: number])[];
  readonly ambiguous: number;
}

export function scoreOf(estate: Estate, { users, people }: Matched): Score {
  const at = (user: number) => (users[user] as User).index;
  const human = (user: number) => humanOf(estate, at(user));
  const [onOdin, onPureCloud] = [new Set<number>(), new Set<number>()];
  for (const { user, index } of users) (user.platform === "odin" ? onOdin : onPureCloud).add(index);
  const both = [...onOdin].filter((index) => onPureCloud.has(index) && !isCase(estate, index));
  const found = new Set(people.matched.map(({ purecloud }) => human(purecloud)));
  return {
    both: both.length,
    missed: both.filter((index) => !found.has(index)),
    pairs: people.matched.length,
    wrong: people.matched
      .filter(({ odin, purecloud }) => human(odin) !== human(purecloud))
      .map(({ odin, purecloud }) => [at(odin), at(purecloud)]),
    ambiguous: people.ambiguous.length,
  };
}

/** `as it is: 16,336 of 16,346 matched, 0 wrong, 65 ambiguous`. */
export function lineOf(name: string, { both, missed, wrong, ambiguous }: Score): string {
  const some = wrong.slice(0, 3).map(([odin, purecloud]) => `${odin} with ${purecloud}`);
  const share = both === 0 ? "" : ` (${(1 - missed.length / both).toFixed(4)})`;
  const found = `${(both - missed.length).toLocaleString("en")} of ${both.toLocaleString("en")} matched${share}`;
  return `${name}: ${found}, ${wrong.length} wrong${some.length > 0 ? ` (${some.join(", ")})` : ""}, ${ambiguous} ambiguous`;
}
