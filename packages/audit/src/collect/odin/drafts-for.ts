import { asCount, asObject } from "../../record/wire.js";
import { composedDrafts } from "./composed.js";
import { fixedStrategy } from "./fixed-strategy.js";
import { perUserDrafts } from "./per-user.js";
import { serverDrafts } from "./server.js";
import type { Drafts, FixedStrategy, StrategyChoice, StrategyInput } from "./strategy.js";

/**
 * Starts the chosen strategy with the calls that come before the first user. The group's own count shows whether an answer
 * leaves users out.
 */
export async function draftsFor(input: StrategyInput, choice: StrategyChoice): Promise<Drafts> {
  const group = await input.context.read("group");
  const userCount = group.status === "ok" ? asCount(asObject(group.data)?.userCount) : undefined;
  const drafts = await DRAFTS[fixedStrategy(choice, input.choice, userCount)](input, userCount);
  // A list may be cut off. Without the group's own count, nobody knows.
  return { ...drafts, expected: userCount === undefined ? null : Math.max(drafts.expected ?? 0, userCount) };
}

const DRAFTS: Readonly<Record<FixedStrategy, (input: StrategyInput, userCount?: number) => Promise<Drafts>>> = {
  server: serverDrafts,
  perUser: perUserDrafts,
  composed: composedDrafts,
};
