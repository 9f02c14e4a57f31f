/** How the tests of every package run: one line in its `vitest.config.ts`. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfigFnObject } from "vitest/config";
import type { InlineConfig } from "vitest/node";

/**
 * Real servers, processes and compilers run on machines that are busy with the tests of other packages: a test that
 * hangs must end, one that is slow must not fail.
 */
export const shared = { testTimeout: 300_000, hookTimeout: 300_000 };

/** For packages that have property tests. */
export const properties = { setupFiles: [fileURLToPath(new URL("./properties.ts", import.meta.url))] };

/**
 * The settings of a package's tests. There are three suites, each with a script and a task of turbo:
 *
 * - `test`, in `npm test`: every `*.test.ts` except `*.tool.test.ts`.
 * - `test:tool`, in the heavy checks, and in `npm test` if what they test differs from main: every `*.tool.test.ts`.
 *   Name a slow test of our own tools so. If it tests files outside of its package, name them as inputs of the task
 *   `tool` in the package's turbo.json. The script: `vitest run --mode tool`
 * - `test:heavy`, in the heavy checks: the files that import `@rollcall/config/counts`, with the larger numbers.
 *   The script: `vitest run --mode heavy`
 *
 * @param own what only this package needs
 */
export const testConfig = (own: InlineConfig = {}): ViteUserConfigFnObject =>
  defineConfig(({ mode }) => ({ test: { ...shared, reporters: reporters(mode), ...testFiles(mode), ...own } }));

/** The test files of a suite, relative to the package. */
export function testFiles(mode: string): { include: string[]; exclude: string[] } {
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
export const reporters = (mode: string): ["default", ["json", { outputFile: string }]] => [
  "default",
  ["json", { outputFile: `test-results/${mode === "tool" || mode === "heavy" ? mode : "vitest"}.json` }],
];
