import { listUsers } from "./listing.js";
import { draftFromUserAudit } from "./shape.js";
import type { Plan, StrategyInput } from "./strategy.js";

/** `perUser`: the list of users, then the single user's audit for each. A user whose audit fails is composed instead. */
export async function planPerUser({ odin, asker, group }: StrategyInput): Promise<Plan> {
  const { users, expected } = await listUsers(odin, asker, group, false);
  return {
    strategy: "perUser",
    userIds: users.map((user) => user.userId),
    expected,
    source: "the user audit's answer",
    draft: async (userId) => {
      const learn = () => asker.ask(odin, "getUserAudit", { userId });
      // Asked for like a section, so that it is given up like one where it is refused for everybody.
      const audit = await asker.section({ name: "userAudit", userId, learn });
      return audit.status === "ok"
        ? { draft: draftFromUserAudit(userId, audit.data), isWide: true }
        : { draft: {}, isWide: false };
    },
  };
}
