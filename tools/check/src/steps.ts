/** A program with its arguments, which runs from the root of the workspace. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** How a person runs it alone. */
  readonly alone: string;
}

/** The steps before the tests, and the tests. */
export interface Steps {
  readonly before: readonly Step[];
  readonly tests: Step;
  /** The slow tests of these tools. */
  readonly toolTests: (packages: readonly string[]) => Step;
}

/**
 * What is checked, cheapest first. The drift check comes before everything that depends on `generate`, which would
 * remove the drift.
 *
 * @param verbose whether turbo shows the output of every task, or only of those that fail.
 */
export function listSteps(verbose: boolean): Steps {
  const turbo = (...args: string[]): Step["command"] => [
    "turbo",
    "run",
    ...args,
    `--output-logs=${verbose ? "full" : "errors-only"}`,
  ];
  return {
    before: [
      { name: "lint and format", command: ["biome", "check", "."], alone: "pnpm lint" },
      { name: "who depends on whom", command: ["turbo", "boundaries"], alone: "pnpm lint:edges" },
      { name: "links", command: ["node", "tools/docs/src/check-links.ts"], alone: "pnpm lint:links" },
      { name: "spelling", command: ["cspell", "lint", "--no-progress"], alone: "pnpm lint:words" },
      { name: "nothing is unused", command: ["knip", "-c", "tools/config/knip.jsonc"], alone: "pnpm lint:unused" },
      { name: "spec lint", command: turbo("lint:specs"), alone: "pnpm lint:specs" },
      {
        name: "generated code is up to date",
        command: ["node", "tools/codegen/src/main.ts", "--check"],
        alone: "pnpm generate --check",
      },
      { name: "types", command: turbo("typecheck"), alone: "pnpm typecheck" },
      // After the types, which build the command, because it reads the help that the command prints.
      { name: "plain English", command: ["node", "tools/prose/src/main.ts"], alone: "pnpm lint:prose" },
      {
        name: "release gates",
        command: ["node", "tools/release/src/main.ts", "release:check"],
        alone: "pnpm release:check",
      },
    ],
    // After a failure the other packages' tests still run, because the closing line counts all of them. Three packages run
    // together on two cores, because many tests wait more than they work.
    tests: {
      name: "tests",
      command: turbo("test", "--continue=dependencies-successful", "--concurrency=3"),
      alone: "pnpm exec turbo run test",
    },
    toolTests: (packages) => ({
      name: "tests of the tools that changed",
      command: turbo(
        "test:tool",
        ...packages.map((name) => `--filter=${name}`),
        "--continue=dependencies-successful",
        "--concurrency=2",
      ),
      alone: "pnpm exec turbo run test:tool --affected",
    }),
  };
}
