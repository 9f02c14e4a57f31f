import type { Sides } from "@rollcall/audit/people";
import { matched, type Organisation, scopeOf, usersOf } from "./organisation.ts";
import { scoreOf } from "./score.ts";

const SIDES: Sides = {
  odin: { state: "partial", because: ["one group"] },
  purecloud: { state: "partial", because: ["one division"] },
};

/** What became of each group of Odin against each division of PureCloud. */
export interface Parts {
  readonly matchings: number;
  readonly pairs: number;
  readonly wrong: readonly string[];
}

/** Matches each group of Odin with each division of PureCloud, as if nothing else had been audited. */
export function matchParts(organisation: Organisation): Parts {
  const users = usersOf(organisation.entries);
  const groups = Map.groupBy(users, ({ user }) => (user.platform === "odin" ? scopeOf(user) : undefined));
  const divisions = Map.groupBy(users, ({ user }) =>
    user.platform === "purecloud" && user.division.known ? (user.division.value ?? "none") : undefined,
  );
  // The users of the other platform.
  for (const parts of [groups, divisions]) parts.delete(undefined);
  let pairs = 0;
  const wrong: string[] = [];
  for (const [group, ours] of groups)
    for (const [division, theirs] of divisions) {
      const score = scoreOf(organisation.estate, matched([...ours, ...theirs], {}, SIDES));
      pairs += score.pairs;
      wrong.push(...score.wrong.map(([odin, purecloud]) => `${odin} with ${purecloud} in ${group} and ${division}`));
    }
  return { matchings: groups.size * divisions.size, pairs, wrong };
}
