import type { WireObject } from "../../record/wire.js";
import { outcomeOf } from "../section.js";
import { draftFromGroupAudit } from "./audit-drafts.js";
import { streamedGroupAudit, wholeGroupAudit } from "./group-audit.js";
import type { Drafts, StrategyInput } from "./strategy.js";

/** The platform collects some thirty sections of every user before it answers. */
const GROUP_AUDIT_TIMEOUT_MS = 300_000;

/**
 * `server`: the group audit, one call for all users of the group. What it throws ends the run, because it is also the list
 * of users. No memory keeps the answer, because it is long and soon becomes records.
 */
export async function serverDrafts(input: StrategyInput): Promise<Drafts> {
  const { users, expected } = await groupAudit(input);
  return {
    strategy: "server",
    userIds: [...users.keys()],
    expected,
    source: "the group audit's answer",
    draft: async (userId) => {
      const user = JSON.parse(users.get(userId) ?? "{}") as WireObject;
      users.delete(userId); // Each user is needed once. A record need not be kept here as well.
      return { draft: draftFromGroupAudit(userId, user), isWide: true };
    },
  };
}

/** Reads the audit as a stream. If that fails, reads it as a whole, because then the client reports what is wrong and tries again. */
async function groupAudit({ odin, caller, group }: StrategyInput) {
  const timeoutMs = GROUP_AUDIT_TIMEOUT_MS;
  const { http } = odin;
  if (http) {
    try {
      const audit = await caller.once((options) => streamedGroupAudit(http, group, { ...options, timeoutMs }));
      if (audit) return audit;
    } catch (error) {
      outcomeOf(error); // An error that ends the run is thrown again.
    }
  }
  return wholeGroupAudit(
    await caller.once((options) => odin.getGroupUserAudit({ ...group }, { ...options, timeoutMs })),
  );
}
