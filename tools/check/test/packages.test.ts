import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearReports, readReports, testedPackages } from "../src/packages.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rollcall-check-"));
  await write("pnpm-workspace.yaml", 'packages:\n  # why\n  - specs # here\n\n  - "tools/*"\npmOnFail: ignore\n');
  await write("package.json", { name: "root", private: true });
  await write("specs/package.json", { name: "specs", version: "0.0.0", scripts: { lint: "true" } });
  await write("tools/two/package.json", { name: "two", version: "0.0.0", scripts: { test: "vitest run" } });
  await write("tools/one/package.json", { name: "one", version: "0.0.0", scripts: { test: "vitest run" } });
  await write("elsewhere/package.json", { name: "elsewhere", scripts: { test: "vitest run" } });
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
}

const report = (name: string) => join(root, "tools", name, "test-results/vitest.json");

test("the packages with a test script, in the folders of the workspace", async () => {
  expect((await testedPackages(root)).map(({ name }) => name)).toEqual(["one", "two"]);
});

test("a package has the suites that it has scripts for", async () => {
  await write("tools/one/package.json", {
    name: "one",
    version: "0.0.0",
    scripts: { test: "vitest run", "test:tool": "vitest run" },
  });
  await write("tools/two/package.json", { name: "two", version: "0.0.0", scripts: { "test:tool": "vitest run" } });
  const packages = await testedPackages(root);
  expect(packages.map(({ name, suites }) => [name, ...suites])).toEqual([
    ["one", "vitest", "tool"],
    ["two", "tool"],
  ]);
});

test("reports of a package that is gone do not count, and those that are missing are named", async () => {
  await write("tools/one/test-results/vitest.json", { numPassedTests: 5 });
  await write("tools/gone/test-results/vitest.json", { numPassedTests: 7 });
  const { reports, missing } = await readReports(await testedPackages(root), "vitest");
  expect(reports).toEqual([{ numPassedTests: 5 }]);
  expect(missing).toEqual([report("two")]);
});

test("a report that is cut off in the middle is missing", async () => {
  await write("tools/one/test-results/vitest.json", '{"numPassed');
  await write("tools/two/test-results/vitest.json", { numPassedTests: 1 });
  expect((await readReports(await testedPackages(root), "vitest")).missing).toEqual([report("one")]);
});

test("reports of an earlier run are removed", async () => {
  await write("tools/one/test-results/vitest.json", { numPassedTests: 5 });
  const packages = await testedPackages(root);
  await clearReports(packages);
  expect((await readReports(packages, "vitest")).missing).toEqual([report("one"), report("two")]);
});
