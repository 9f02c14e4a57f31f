import { bulkPlans, draftFrom } from "./bulk.js";
import { listUsers } from "./listing.js";
import type { Drafts, StrategyInput } from "./strategy.js";

/**
 * `composed`: the list with full profiles and four bulk reads for the group. Each other section of a user is one call, and so is
 * each schedule. A user whom the bulk reads leave out is read alone. What a user lacks by the list of the
 * user's or the group's services is not asked, once a few users confirmed it.
 */
export async function composedDrafts({ odin, caller, group }: StrategyInput): Promise<Drafts> {
  const { users, expected } = await listUsers(odin, caller, group, true);
  const profiles = new Map(users.map((user) => [user.userId, user]));
  const plans = users.length > 0 ? await bulkPlans(odin, caller, group) : new Map();
  return {
    strategy: "composed",
    userIds: [...profiles.keys()],
    expected,
    source: "the bulk answers",
    draft: async (userId) => {
      const profile = profiles.get(userId);
      const { draft, unassigned } = draftFrom(plans, userId);
      return { draft: isFullProfile(profile) ? { user: profile, ...draft } : draft, isWide: false, unassigned };
    },
  };
}

/** A platform that ignored `extended` lists little more than the user id. Every full profile has an `endpointType`. */
function isFullProfile(user: object | undefined): boolean {
  return user !== undefined && "endpointType" in user;
}
