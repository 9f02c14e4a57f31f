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
 * The settings of a package's tests. There are three ways to run them, each a script and a task of turbo:
 *
 * - `test`, in `npm test`: every `*.test.ts` except `*.tool.test.ts`.
 * - `test:tool`, in the heavy checks, and in `npm test` after a change of what they test: every `*.tool.test.ts`.
 *   Those are slow tests of our own tools. `vitest run --mode tool`
 * - `test:heavy`, in the heavy checks: the files that import `@rollcall/config/counts`, with the larger numbers.
 *   `vitest run --mode heavy`
 *
 * @param own what only this package needs
 */
export const testConfig = (own: InlineConfig = {}): ViteUserConfigFnObject =>
  defineConfig(({ mode }) => ({ test: { ...shared, reporters: reporters(mode), include: testFiles(mode), ...own } }));

/** The test files of a mode, relative to the package. */
export function testFiles(mode: string): string[] {
  if (mode === "tool") return ["test/**/*.tool.test.ts"];
  if (mode !== "heavy") return ["test/**/!(*.tool).test.ts"];
  return globSync("test/**/*.test.ts").filter((path) => readFileSync(path, "utf8").includes("@rollcall/config/counts"));
}

/** For people, and for the closing line of `npm test` (tools/check). */
export const reporters = (mode: string): ["default", ["json", { outputFile: string }]] => [
  "default",
  ["json", { outputFile: `test-results/${mode === "tool" || mode === "heavy" ? mode : "vitest"}.json` }],
];
