import { type Budget, timeRatio } from "../budget.ts";

/** What the command line may take over an empty process of Node, which nothing that runs on Node can be faster than. */
const limit = { limit: 1.3, ...timeRatio };

/** The limits of a start. */
export const startBudgets = {
  startVersion: { title: "`rollcall --version`, over `node -e 0`", ...limit },
  startOverview: { title: "`rollcall --help`", ...limit },
  startHelp: { title: "`rollcall audit --help`", ...limit },
  startRefusal: { title: "`rollcall audit --odin-ulr` (an unknown flag)", ...limit },
  startCommand: { title: "`rollcall adit` (an unknown command)", ...limit },
  startCompletion: { title: "`rollcall completion bash`", ...limit },
  startComplete: { title: "`rollcall complete -- audit --od` (a press of Tab)", ...limit },
  startConfig: { title: "`rollcall plan --config FILE` (a mistake in the file)", ...timeRatio, limit: 2.5 },
} as const satisfies Record<string, Budget>;
