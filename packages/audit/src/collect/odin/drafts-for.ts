import { asCount, asObject } from "../../record/wire.js";
import { composedDrafts } from "./composed.js";
import { perUserDrafts } from "./per-user.js";
import { takesCallsForEach } from "./sections.js";
import { serverDrafts } from "./server.js";
import type { Drafts, FixedStrategy, StrategyChoice, StrategyInput } from "./strategy.js";

/**
 * Starts the chosen strategy with the calls that come before the first user. The group's own count shows whether an answer
 * leaves users out.
 */
export async function draftsFor(input: StrategyInput, choice: StrategyChoice): Promise<Drafts> {
  const group = await input.context.read("group");
  const userCount = group.status === "ok" ? asCount(asObject(group.data)?.userCount) : undefined;
  const drafts = await DRAFTS[chosen(choice, userCount, takesCallsForEach(input.choice))](input, userCount);
  // A list may be cut off. Without the group's own count, nobody knows.
  return { ...drafts, expected: userCount === undefined ? null : Math.max(drafts.expected ?? 0, userCount) };
}

const DRAFTS: Readonly<Record<FixedStrategy, (input: StrategyInput, userCount?: number) => Promise<Drafts>>> = {
  server: serverDrafts,
  perUser: perUserDrafts,
  composed: composedDrafts,
};

/**
 * For `auto` the group's size decides. A group of unknown size is treated as large, because an answer of unknown size may not
 * arrive at all.
 */
function chosen(
  { strategy = "auto", serverMaxUsers = 500, shard }: StrategyChoice,
  userCount: number | undefined,
  takesCalls: boolean,
): FixedStrategy {
  if (strategy !== "auto") return strategy;
  // Otherwise the platform would collect the whole group for each part, and most of it would be discarded.
  const isPart = shard !== undefined && shard.of > 1;
  const isLarge = isPart || userCount === undefined || userCount > serverMaxUsers;
  if (!isLarge) return "server";
  return takesCalls ? "perUser" : "composed";
}
