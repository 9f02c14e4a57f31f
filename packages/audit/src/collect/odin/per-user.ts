import { auditedParts, draftFromUserAudit } from "./audit-drafts.js";
import type { UserDraft } from "./draft.js";
import { listUsers } from "./listing.js";
import type { Drafts, StrategyInput } from "./strategy.js";

/** `perUser`: the list of users, then the single user's audit for each. A user whose audit fails is composed instead. */
export async function perUserDrafts(input: StrategyInput): Promise<Drafts> {
  const { odin, caller, group } = input;
  const { users, expected } = await listUsers(odin, caller, group, false);
  return {
    strategy: "perUser",
    userIds: users.map((user) => user.userId),
    expected,
    source: "the user audit's answer",
    draft: (userId) => userAuditDraft(input, userId),
  };
}

/** The draft from the single user's audit. Empty if that fails. */
export async function userAuditDraft({ odin, caller }: StrategyInput, userId: string): Promise<UserDraft> {
  const learn = () => caller.call(odin, "getUserAudit", { userId }, auditedParts);
  // Read like a section, so it is given up like one if it is always refused.
  const audit = await caller.section({ name: "userAudit", userId, learn });
  return audit.status === "ok"
    ? { draft: draftFromUserAudit(userId, audit.data), isWide: true }
    : { draft: {}, isWide: false };
}
