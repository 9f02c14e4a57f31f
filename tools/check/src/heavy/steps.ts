import type { Step } from "../steps.ts";

/** A check that takes minutes, or needs what `npm test` leaves behind. */
export interface HeavyStep extends Step {
  /** Whether it measures time. Nothing else may run then. */
  readonly undisturbed?: boolean;
}

/** What CI runs after `npm test`. The check of its cache comes first, then the longest, because others run next to them. */
export const heavySteps: readonly HeavyStep[] = [
  {
    name: "a second run does nothing",
    command: ["node", "tools/check/src/heavy/cached.ts"],
    alone: "pnpm check:cached",
  },
  {
    name: "the packed packages, as their users run them",
    command: ["node", "tools/consumers/src/main.ts"],
    alone: "pnpm check:consumers",
  },
  {
    name: "the packed specs, as the tools of others read them",
    command: ["node", "tools/others/src/main.ts"],
    alone: "pnpm check:others",
  },
  {
    name: "tests of our tools, and the tests that repeat something with their larger numbers",
    command: [
      "turbo",
      "run",
      "test:tool",
      "test:heavy",
      "--output-logs=errors-only",
      "--continue=dependencies-successful",
      "--concurrency=1",
    ],
    alone: "pnpm check:tests",
  },
  {
    name: "two releases, rehearsed",
    command: ["node", "tools/release/src/main.ts", "release:rehearse"],
    alone: "pnpm release:rehearse",
  },
  {
    // The full size, 100,000, is for `pnpm bench audit` alone. Counts fail. Times are judged at the full size only.
    name: "what an audit of 10,000 users costs",
    command: ["node", "tools/bench/src/main.ts", "audit", "--users", "10000"],
    alone: "pnpm bench audit --users 10000",
    undisturbed: true,
  },
];
