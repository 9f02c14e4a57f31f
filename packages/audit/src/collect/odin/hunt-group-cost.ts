import { type Cost, exactly, type ScopeCost } from "../cost.js";

type HuntGroupCosts = Pick<ScopeCost, "costs" | "assumed">;

/** What no hunt groups cost, if nobody asks for them. */
export const NO_HUNT_GROUPS: HuntGroupCosts = { costs: [], assumed: [] };

/** Without a count, one hunt group is likely for so many users. */
const USUALLY = 50;
/** Without a count, a group has no more than these. A larger group has no more than one for as many users. */
const MOST = 10;

const ASSUMED = `a hunt group for each ${USUALLY} users, and no more than ${MOST} or one for each ${MOST}`;

/** The list of a group's hunt groups, and one call for each, because the list has no agents. */
export function huntGroupCosts(users: number, huntGroups: number | undefined): HuntGroupCosts {
  const list: Cost = { operation: "getGroupHuntGroups", ...exactly(1), why: "the group's hunt groups" };
  const each = { operation: "getGroupHuntGroup", why: "each hunt group" };
  if (huntGroups !== undefined)
    return { costs: [list, ...(huntGroups > 0 ? [{ ...each, ...exactly(huntGroups) }] : [])], assumed: [] };
  const [likely, most] = [Math.ceil(users / USUALLY), Math.max(MOST, Math.ceil(users / MOST))];
  return { costs: [list, { ...each, least: 0, most, likely, about: false }], assumed: [ASSUMED] };
}
