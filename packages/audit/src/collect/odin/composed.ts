import { mayBeWithoutLine } from "../../record/odin/without-line.js";
import { ok } from "../../record/outcome.js";
import { bulkPlans, draftFrom } from "./bulk.js";
import { listUsers } from "./listing.js";
import { userAuditDraft } from "./per-user.js";
import { type OdinChoice, takesCallsForEach } from "./sections.js";
import type { Drafts, StrategyInput } from "./strategy.js";

/**
 * `composed`: the list with full profiles and four bulk reads for the group. Each other section of a user is one call, and so is
 * each schedule. A user whom the bulk reads leave out is read alone. What a user lacks by the list of the
 * user's or the group's services is not asked, once a few users confirmed it.
 */
export async function composedDrafts(input: StrategyInput): Promise<Drafts> {
  const { odin, caller, group, choice } = input;
  const { users, expected } = await listUsers(odin, caller, group, true);
  const profiles = new Map(users.map((user) => [user.userId, user]));
  const plans = users.length > 0 ? await bulkPlans(input, choice.sections) : new Map();
  return {
    strategy: "composed",
    userIds: [...profiles.keys()],
    expected,
    source: "the bulk answers",
    draft: async (userId) => {
      const profile = profiles.get(userId);
      const { draft, unassigned } = draftFrom(plans, userId);
      const own = isFullProfile(profile) ? { user: profile, ...draft } : draft;
      if (!isAudited(choice, profile)) return { draft: own, isWide: false, unassigned };
      const audit = await userAuditDraft(input, userId);
      return { draft: { ...audit.draft, ...own }, isWide: audit.isWide, unassigned };
    },
  };
}

/** Whether the user's own audit brings sections that only such users need. With calls for each user, it brings too little. */
const isAudited = (choice: OdinChoice, profile: object | undefined): boolean =>
  choice.withoutLine.size > 0 && !takesCallsForEach(choice) && mayBeWithoutLine(profile && ok(profile));

/** A platform that ignored `extended` lists little more than the user id. Every full profile has an `endpointType`. */
function isFullProfile(user: object | undefined): boolean {
  return user !== undefined && "endpointType" in user;
}
