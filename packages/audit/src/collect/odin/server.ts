import { asObject, asObjects } from "../../record/wire.js";
import { UnusableAnswer } from "../section.js";
import { listingOf } from "./listing.js";
import { draftFromGroupAudit } from "./shape.js";
import type { Plan, StrategyInput } from "./strategy.js";

/** The platform gathers some thirty sections of every user before it answers. */
const GROUP_AUDIT_TIMEOUT_MS = 300_000;

/**
 * `server`: the group audit, one call for all users of the group. What it throws ends the run, as it is also the list of
 * users.
 *
 * The answer is taken whole (the client bounds it by `maxResponseBytes`, 50 MB, some 1,400 users): reading it user by user
 * from the stream needs the client's raw response, and comes with the issue on large groups.
 */
export async function planServer({ odin, asker, group }: StrategyInput): Promise<Plan> {
  const answer = await asker.ask(odin, "getGroupUserAudit", { ...group }, { timeoutMs: GROUP_AUDIT_TIMEOUT_MS });
  const parts = asObjects(asObject(answer)?.data);
  if (!parts) throw new UnusableAnswer("the group audit's answer holds no data");
  const { users, expected } = listingOf(
    parts.flatMap((part) => (Array.isArray(part.users) ? (part.users as readonly unknown[]) : [])),
    "the group's users",
  );
  const byId = new Map(users.map((user) => [user.userId, user]));
  return {
    strategy: "server",
    userIds: [...byId.keys()],
    expected,
    source: "the group audit's answer",
    draft: async (userId) => {
      const user = byId.get(userId) ?? {};
      byId.delete(userId); // Each user is taken once: what has become a record need not be held here as well.
      return { draft: draftFromGroupAudit(userId, user), isWide: true };
    },
  };
}
