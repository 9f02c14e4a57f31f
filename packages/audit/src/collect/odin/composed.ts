import { bulkPlans, draftFrom } from "./bulk.js";
import { listUsers } from "./listing.js";
import type { Plan, StrategyInput } from "./strategy.js";

/**
 * `composed`: the list with full profiles and four bulk reads for the group, then 21 calls a user and one more for each
 * schedule. What the bulk reads lack of a user is asked for alone.
 */
export async function planComposed({ odin, asker, group }: StrategyInput): Promise<Plan> {
  const { users, expected } = await listUsers(odin, asker, group, true);
  const profiles = new Map(users.map((user) => [user.userId, user]));
  const plans = users.length > 0 ? await bulkPlans(odin, asker, group) : new Map();
  return {
    strategy: "composed",
    userIds: [...profiles.keys()],
    expected,
    source: "the bulk answers",
    draft: async (userId) => {
      const profile = profiles.get(userId);
      const draft = draftFrom(plans, userId);
      return { draft: isFullProfile(profile) ? { user: profile, ...draft } : draft, isWide: false };
    },
  };
}

/** A row of a platform that overlooked `extended` names the user and little more: `endpointType` is in every profile. */
function isFullProfile(row: object | undefined): boolean {
  return row !== undefined && "endpointType" in row;
}
