import type { WireObject } from "../../record/wire.js";
import { outcomeOf } from "../section.js";
import { streamedGroupAudit, wholeGroupAudit } from "./group-audit.js";
import { draftFromGroupAudit } from "./shape.js";
import type { Plan, StrategyInput } from "./strategy.js";

/** The platform gathers some thirty sections of every user before it answers. */
const GROUP_AUDIT_TIMEOUT_MS = 300_000;

/**
 * `server`: the group audit, one call for all users of the group. What it throws ends the run, as it is also the list of
 * users. No memory keeps it: it is long, and what it brings becomes records at once.
 */
export async function planServer(input: StrategyInput): Promise<Plan> {
  const { users, expected } = await groupAudit(input);
  return {
    strategy: "server",
    userIds: [...users.keys()],
    expected,
    source: "the group audit's answer",
    draft: async (userId) => {
      const user = JSON.parse(users.get(userId) ?? "{}") as WireObject;
      users.delete(userId); // Each user is taken once: what has become a record need not be held here as well.
      return { draft: draftFromGroupAudit(userId, user), isWide: true };
    },
  };
}

/** Reads the audit as a stream; where that fails, whole, as then the client tells what is wrong and tries again. */
async function groupAudit({ odin, asker, group }: StrategyInput) {
  const timeoutMs = GROUP_AUDIT_TIMEOUT_MS;
  const { http } = odin;
  if (http) {
    try {
      const audit = await asker.once((options) => streamedGroupAudit(http, group, { ...options, timeoutMs }));
      if (audit) return audit;
    } catch (error) {
      outcomeOf(error); // What ends the run is thrown again.
    }
  }
  return wholeGroupAudit(
    await asker.once((options) => odin.getGroupUserAudit({ ...group }, { ...options, timeoutMs })),
  );
}
