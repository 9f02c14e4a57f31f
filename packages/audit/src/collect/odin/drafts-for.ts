import { autoDrafts } from "./auto.js";
import { composedDrafts } from "./composed.js";
import { perUserDrafts } from "./per-user.js";
import { serverDrafts } from "./server.js";
import type { Drafts, StrategyChoice, StrategyInput } from "./strategy.js";

/** Starts the chosen strategy with the calls that come before the first user. */
export function draftsFor(
  input: StrategyInput,
  { strategy = "auto", serverMaxUsers = 500, shard }: StrategyChoice,
): Promise<Drafts> {
  switch (strategy) {
    case "server":
      return serverDrafts(input);
    case "perUser":
      return perUserDrafts(input);
    case "composed":
      return composedDrafts(input);
    case "auto":
      // Otherwise the platform would collect the whole group for each part, and most of it would be discarded.
      return shard && shard.of > 1 ? perUserDrafts(input) : autoDrafts(input, serverMaxUsers);
  }
}
