import { dice } from "./dice.js";
import type { Planted } from "./planting.js";
import type { Topic } from "./problems/problem.js";
import type { Profile, Shared } from "./profile.js";

/** What decides each setting. Anyone who has a problem there, or nearly, keeps the data of that. */
const DECIDED_BY: Readonly<Record<Shared, Topic>> = {
  password: "odin password",
  packs: "odin licences",
  manager: "purecloud manager",
  skills: "purecloud skills",
};

const NOTHING: ReadonlySet<Shared> = new Set();
const MOST = 0.9;

/** The settings that a person shares with most others. */
export function sharedBy(
  profile: Profile,
  seed: number,
  rank: number,
  { has, nearMiss }: Planted,
): ReadonlySet<Shared> {
  if (profile === "usual" || !dice(seed, "policy", rank).chance(MOST)) return NOTHING;
  // Those who are left over keep nobody away, and are as all others.
  const own = new Set([...has, ...nearMiss.filter(({ fills }) => !fills)].flatMap(({ touches }) => touches));
  const isWhole = own.has("alone");
  return new Set((Object.keys(DECIDED_BY) as Shared[]).filter((one) => !isWhole && !own.has(DECIDED_BY[one])));
}

/** The sets of a person, which the policy changes. */
interface Judged {
  readonly problems: Set<string>;
  readonly nearMisses: Set<string>;
}

/**
 * Changes what a person has to what the policy makes of it. A password that never expires, and a missing manager, are found
 * for each person, and a report folds them. Missing packs and skills are no problem where most people have none.
 */
export function judgeByPolicy(
  { problems, nearMisses }: Judged,
  shares: ReadonlySet<Shared>,
  facts: { readonly odin: boolean; readonly isUnled: boolean },
): void {
  if (shares.has("password") && facts.odin) problems.add("odin-10");
  if (shares.has("packs") && facts.odin) nearMisses.add("odin-22");
  if (facts.isUnled) problems.add("purecloud-17");
  if (problems.delete("purecloud-11")) nearMisses.add("purecloud-11");
}
