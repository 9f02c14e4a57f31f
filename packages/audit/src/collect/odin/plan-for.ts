import { planAuto } from "./auto.js";
import { planComposed } from "./composed.js";
import { planPerUser } from "./per-user.js";
import { planServer } from "./server.js";
import type { Plan, StrategyChoice, StrategyInput } from "./strategy.js";

/** Follows the strategy that was asked for, as far as it goes before a user is looked at. */
export function planFor(
  input: StrategyInput,
  { strategy = "auto", serverMaxUsers = 500, shard }: StrategyChoice,
): Promise<Plan> {
  switch (strategy) {
    case "server":
      return planServer(input);
    case "perUser":
      return planPerUser(input);
    case "composed":
      return planComposed(input);
    case "auto":
      // Each part would have the platform gather the whole group, and throw most of it away.
      return shard && shard.of > 1 ? planPerUser(input) : planAuto(input, serverMaxUsers);
  }
}
