import { type Step, step } from "../steps.ts";

/** A check that takes minutes, or needs what `npm test` leaves behind. */
export interface HeavyStep extends Step {
  /** Whether it measures time. Nothing else may run then. */
  readonly undisturbed?: boolean;
}

/** What CI runs after `npm test`. The check of its cache comes first, then the longest, because others run next to them. */
export const heavySteps: readonly HeavyStep[] = [
  step("a second run does nothing", "pnpm check:cached", "node tools/check/src/heavy/cached.ts"),
  step("the packed packages, as their users run them", "pnpm check:consumers", "node tools/consumers/src/main.ts"),
  step("the packed specs, as the tools of others read them", "pnpm check:others", "node tools/others/src/main.ts"),
  step(
    "tests of our tools, and the tests that repeat something with their larger numbers",
    "pnpm check:tests",
    "turbo run test:tool test:heavy --output-logs=errors-only --continue=dependencies-successful --concurrency=1",
  ),
  step("two releases, rehearsed", "pnpm release:rehearse", "node tools/release/src/main.ts release:rehearse"),
  {
    // The full size, 100,000, is for `pnpm bench audit` alone. Counts fail. Times are judged at the full size only.
    ...step(
      "what an audit of 10,000 users costs",
      "pnpm bench audit --users 10000",
      "node tools/bench/src/main.ts audit --users 10000",
    ),
    undisturbed: true,
  },
];
