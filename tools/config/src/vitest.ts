/** The settings of every package's tests. Its `vitest.config.ts` is one line. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";
import type { InlineConfig } from "vitest/node";

/**
 * Options of the processes that run tests. Tests make many objects that are soon garbage. With more room for new ones and without
 * threads that collect garbage together, the tests of the audit take a sixth less of CPU time.
 */
const MEMORY = ["--single-threaded-gc", "--max-semi-space-size=64"];

/**
 * Machines are busy with the servers, processes and compilers of other packages. A test that hangs must end. A test that is
 * slow must not fail. Files share a few processes, because each new process loads everything again. So a file undoes what
 * it changes for all, and none uses `vi.mock`.
 */
const shared = { testTimeout: 300_000, hookTimeout: 300_000, isolate: false, execArgv: MEMORY };
/** With the larger numbers a test alone may run for minutes. */
const heavy = { ...shared, testTimeout: 1_200_000 };

/** For packages that have property tests. */
export const properties = { setupFiles: [fileURLToPath(new URL("./properties.ts", import.meta.url))] };

/**
 * The settings of a package's tests. There are three suites, each with a script and a task of turbo:
 *
 * - `test` is every `*.test.ts` except `*.tool.test.ts`. `npm test` runs it.
 * - `test:tool` is every `*.tool.test.ts`. Give a slow test of a tool that name. The heavy checks run it, and `npm test` if
 *   the tool differs from main. If it tests files outside of its package, add them to the inputs of the task `tool` in the
 *   package's turbo.json. The script is `vitest run --mode tool`.
 * - `test:heavy` is the files that import `@rollcall/config/counts`, with the larger numbers. The heavy checks run it. The
 *   script is `vitest run --mode heavy`.
 *
 * @param own what only this package needs
 */
export const testConfig = (own: InlineConfig = {}): ViteUserConfigFnObject =>
  defineConfig(({ mode }) => ({
    test: { ...(mode === "heavy" ? heavy : shared), reporters: reporters(mode), ...testFiles(mode), ...own },
  }));

/** The test files of a suite, relative to the package. */
function testFiles(mode: string): { include: string[]; exclude: string[] } {
  const [all, tool] = ["test/**/*.test.ts", "test/**/*.tool.test.ts"];
  const counting = globSync(all).filter((path) => readFileSync(path, "utf8").includes("@rollcall/config/counts"));
  assertScript("tool", globSync(tool));
  assertScript("heavy", counting);
  if (mode === "tool") return { include: [tool], exclude: [] };
  if (mode === "heavy") return { include: counting, exclude: [] };
  return { include: [all], exclude: [tool] };
}

/** Tests that no script runs would run nowhere. A script without tests fails. */
function assertScript(suite: string, files: readonly string[]): void {
  const has = readFileSync("package.json", "utf8").includes(`"test:${suite}": "vitest run --mode ${suite}"`);
  if (has === files.length > 0) return;
  throw new Error(
    `package.json ${has ? "needs no" : "lacks the"} script "test:${suite}": "vitest run --mode ${suite}"`,
  );
}

/** For people, and for the closing line of `npm test` (tools/check). */
const reporters = (mode: string): ["default", ["json", { outputFile: string }]] => [
  "default",
  ["json", { outputFile: `test-results/${mode === "tool" || mode === "heavy" ? mode : "vitest"}.json` }],
];
