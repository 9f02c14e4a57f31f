import { isPart, type Shard } from "../shard.js";
import { type OdinChoice, takesCallsForEach } from "./sections.js";
import type { FixedStrategy, StrategyChoice } from "./strategy.js";

/**
 * The strategy of a group. For `auto` the group's size decides, and what is read. A group of unknown size is treated as large,
 * because an answer of unknown size may not arrive at all. The audit and its plan both choose by this.
 *
 * @param users how many users the group has. Undefined if that is unknown
 */
export function fixedStrategy(
  { strategy = "auto", serverMaxUsers = 500, shard }: StrategyChoice & { readonly shard?: Shard | undefined },
  choice: OdinChoice,
  users: number | undefined,
): FixedStrategy {
  if (strategy !== "auto") return strategy;
  if (isOfList(choice)) return "composed";
  // Otherwise the platform would collect the whole group for each part, and most of it would be discarded.
  const isLarge = isPart(shard) || users === undefined || users > serverMaxUsers;
  if (!isLarge) return "server";
  return takesCallsForEach(choice) ? "perUser" : "composed";
}

/** Whether the list of users brings all. Then no other way takes fewer calls. */
const isOfList = ({ sections, withoutLine }: OdinChoice): boolean =>
  withoutLine.size === 0 && [...sections].every((name) => name === "user" || name === "registration");
