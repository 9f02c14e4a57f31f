import type { Suite } from "./packages.ts";

/** A program with its arguments, which runs from the root of the workspace. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** How a person runs it alone. */
  readonly alone: string;
  /** The suites of tests that it runs. Their reports say what failed. */
  readonly suites?: readonly Suite[];
}

/** A step, by its name, how a person runs it alone, and its program with the arguments. */
const step = (name: string, alone: string, command: string): Step => {
  const [program = "", ...args] = command.split(" ");
  return { name, alone, command: [program, ...args] };
};

/**
 * What is checked, cheapest first. The steps of a group do not depend on each other, so two run together. The drift check comes
 * before everything that depends on `generate`, which would remove the drift.
 *
 * @param verbose whether turbo shows the output of every task, or only of those that fail.
 */
export function listSteps(verbose: boolean) {
  const turbo = (args: string) => `turbo run ${args} --output-logs=${verbose ? "full" : "errors-only"}`;
  // After a failure the other packages' tests still run, because the closing line counts all of them.
  const onward = "--continue=dependencies-successful";
  return {
    before: [
      [
        step("lint and format", "pnpm lint", "biome check ."),
        step("who depends on whom", "pnpm lint:edges", "turbo boundaries"),
        step("links", "pnpm lint:links", "node tools/docs/src/check-links.ts"),
        step("spelling", "pnpm lint:words", "cspell lint --no-progress"),
        step("nothing is unused", "pnpm lint:unused", "knip -c tools/config/knip.jsonc"),
        step("spec lint", "pnpm lint:specs", turbo("lint:specs")),
        step("generated code is up to date", "pnpm generate --check", "node tools/codegen/src/main.ts --check"),
      ],
      [step("types", "pnpm typecheck", turbo("typecheck"))],
      [
        // After the types, which build the command, because it reads the help that the command prints.
        step("plain English", "pnpm lint:prose", "node tools/prose/src/main.ts"),
        // After the types, which build the sandbox.
        step("examples are up to date", "pnpm examples --check", "node tools/endpoint/src/examples/main.ts --check"),
        step("operations", "pnpm docs:coverage --check", "node tools/docs/src/operations/main.ts --check"),
      ],
      // Alone, because turbo may write again what the steps before read.
      [step("release gates", "pnpm release:check", "node tools/release/src/main.ts release:check --affected")],
    ],
    // Three packages run together on two cores, because many tests wait more than they work.
    tests: step("tests", "pnpm exec turbo run test", turbo(`test ${onward} --concurrency=3`)),
    /** The slow tests of these tools. */
    toolTests: (packages: readonly string[]) => {
      const filters = packages.map((name) => `--filter=${name}`).join(" ");
      const command = turbo(`test:tool ${filters} ${onward} --concurrency=2`);
      return step("tests of the tools that changed", "pnpm exec turbo run test:tool --affected", command);
    },
  };
}

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
  // `npm test` compares them only if something differs from main.
  step("the API reports", "pnpm release:check api-reports", "node tools/release/src/main.ts release:check api-reports"),
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
