import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearResults, readResults, testedPackages, workspacePatterns } from "../src/packages.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rollcall-check-"));
  await write("pnpm-workspace.yaml", "packages:\n  - specs\n  - tools/*\n\npmOnFail: ignore\n");
  await write("specs/package.json", { name: "specs", scripts: { lint: "true" } });
  await write("tools/two/package.json", { name: "two", scripts: { test: "vitest run" } });
  await write("tools/one/package.json", { name: "one", scripts: { test: "vitest run" } });
  await write("elsewhere/package.json", { name: "elsewhere", scripts: { test: "vitest run" } });
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

test("the packages with a test script, in the folders of the workspace", async () => {
  expect((await testedPackages(root)).map(({ name }) => name)).toEqual(["one", "two"]);
});

test("results of a package that is gone do not count; a package without results is named", async () => {
  await write("tools/one/test-results/vitest.json", { numPassedTests: 5 });
  await write("tools/gone/test-results/vitest.json", { numPassedTests: 7 });
  const { reports, missing } = await readResults(await testedPackages(root));
  expect(reports).toEqual([{ numPassedTests: 5 }]);
  expect(missing).toEqual(["two"]);
});

test("results cut off in the middle are no results", async () => {
  await write("tools/one/test-results/vitest.json", '{"numPassed');
  await write("tools/two/test-results/vitest.json", { numPassedTests: 1 });
  expect((await readResults(await testedPackages(root))).missing).toEqual(["one"]);
});

test("results of an earlier run are forgotten", async () => {
  await write("tools/one/test-results/vitest.json", { numPassedTests: 5 });
  const packages = await testedPackages(root);
  await clearResults(packages);
  expect((await readResults(packages)).missing).toEqual(["one", "two"]);
});

test("the list in the workspace file, with comments and quotes", () => {
  expect(workspacePatterns('a: 1\npackages:\n  # why\n  - specs # here\n\n  - "tools/*"\ncatalog:\n  - no\n')).toEqual([
    "specs",
    "tools/*",
  ]);
});
