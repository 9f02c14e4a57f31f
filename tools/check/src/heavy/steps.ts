import { type Step, step } from "../steps.ts";

/**
 * What CI runs after `npm test`. It takes minutes, or needs what `npm test` leaves behind. The check of its cache comes first,
 * then the longest, because others run next to them.
 */
export const heavySteps: readonly Step[] = [
  step("a second run does nothing", "pnpm check:cached", "node tools/check/src/heavy/cached.ts"),
  step("the packed packages, as their users run them", "pnpm check:consumers", "node tools/consumers/src/main.ts"),
  {
    // Two packages together, because many of these tests wait.
    ...step(
      "tests of our tools, and the tests that repeat something with their larger numbers",
      "pnpm check:tests",
      "turbo run test:tool test:heavy --output-logs=errors-only --continue=dependencies-successful --concurrency=2",
    ),
    suites: ["tool", "heavy"],
  },
  step("two releases, rehearsed", "pnpm release:rehearse", "node tools/release/src/main.ts release:rehearse"),
  step("the packed specs, as the tools of others read them", "pnpm check:others", "node tools/others/src/main.ts"),
  step("the pictures of README.md", "pnpm readme:pictures --check", "node tools/pages/src/pictures/main.ts --check"),
  // Only the full size, 100,000, judges times and memory. It is for `pnpm bench audit` alone. Counts are judged here too.
  step(
    "what an audit of 1,000 users costs",
    "pnpm bench audit --users 1000",
    "node tools/bench/src/main.ts audit --users 1000",
  ),
  // Of a small report only the size of a record is judged.
  step(
    "what an HTML report of 2,000 records takes",
    "pnpm bench report --users 2000",
    "node tools/bench/src/main.ts report --users 2000",
  ),
];
