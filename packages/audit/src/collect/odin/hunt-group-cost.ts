import { type Cost, exactly, type ScopeCost } from "../cost.js";

type HuntGroupCosts = Pick<ScopeCost, "costs" | "assumed">;

/** The cost if an audit does not read hunt groups. */
export const NO_HUNT_GROUPS: HuntGroupCosts = { costs: [], assumed: [] };

/** If nobody counted them, this many users are likely to share a hunt group. */
const USUALLY = 50;
/** If nobody counted them, a group has at most this many. A large group has at most one for this many users. */
const MOST = 10;

const ASSUMED = `a hunt group for each ${USUALLY} users, and at most ${MOST} or, in a large group, one for each ${MOST} users`;

/** One call for the list of a group's hunt groups, and one for each of them, because the list has no agents. */
export function huntGroupCosts(users: number, huntGroups: number | undefined): HuntGroupCosts {
  const list: Cost = { operation: "getGroupHuntGroups", ...exactly(1), why: "the group's hunt groups" };
  const each = { operation: "getGroupHuntGroup", why: "each hunt group" };
  if (huntGroups !== undefined)
    return { costs: [list, ...(huntGroups > 0 ? [{ ...each, ...exactly(huntGroups) }] : [])], assumed: [] };
  const [likely, most] = [Math.ceil(users / USUALLY), Math.max(MOST, Math.ceil(users / MOST))];
  return { costs: [list, { ...each, least: 0, most, likely, about: false }], assumed: [ASSUMED] };
}
