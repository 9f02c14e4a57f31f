/** The whole check, in a made-up workspace with stand-ins for the programs that it runs. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rollcall-check-"));
  await cp(fileURLToPath(new URL("../src", import.meta.url)), join(root, "tools/check/src"), { recursive: true });
  await write("package.json", '{ "type": "module" }');
  await write("pnpm-workspace.yaml", "packages:\n  - packages/*\n");
  await write(
    "packages/one/package.json",
    '{ "name": "one", "version": "0.0.0", "scripts": { "test": "vitest run" } }',
  );
  await write("packages/one/test-results/vitest.json", results(100, 0)); // Of an earlier run.
  await write("tools/codegen/src/main.ts", 'console.log("drift", ...process.argv.slice(2));');
  await write("tools/release/src/main.ts", 'console.log("release", ...process.argv.slice(2));');
  await write("tools/docs/src/check-links.ts", 'console.log("links");');
  await write("tools/prose/src/main.ts", 'console.log("prose");');
  await write("tools/docs/src/operations/main.ts", 'console.log("operations", ...process.argv.slice(2));');
  await write("tools/endpoint/src/examples/main.ts", 'console.log("examples", ...process.argv.slice(2));');
  for (const name of ["biome", "cspell", "knip"]) await program(name, `echo "${name} $*"`);
  await turbo("cp -r results packages/one/test-results");
  await write("results/vitest.json", results(3, 0));
  await mkdir(join(root, "node_modules/@rollcall"));
  for (const name of ["p-limit", "@rollcall/config"])
    await symlink(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)), join(root, "node_modules", name));
});
afterEach(() => rm(root, { recursive: true }));

const results = (passed: number, failed: number, testResults: readonly object[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
  });

async function write(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text, { mode });
}

const program = (name: string, script: string) => write(`node_modules/.bin/${name}`, `#!/bin/sh\n${script}\n`, 0o755);

/** A stand-in for turbo. The caller gives what `turbo run test` does, and the tasks that it lists as changed. */
const turbo = (test: string, changed: readonly string[] = []) =>
  program(
    "turbo",
    `case "$2" in
       tool) echo '${JSON.stringify({ tasks: changed.map((taskId) => ({ taskId })) })}';;
       test) echo "turbo $*"; ${test};;
       *) echo "turbo $*"; [ "$2" != test:tool ] || cp results/tool.json packages/one/test-results/;;
     esac`,
  );

const check = (...args: string[]) => checkAll("--light", ...args);

function checkAll(...args: string[]): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, [join(root, "tools/check/src/main.ts"), ...args]);
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (out += chunk));
  const timeless = () =>
    out
      .trimEnd()
      .replaceAll(/\d+\.\d s/g, "N s")
      .split("\n")
      .filter((line) => !/^\d+ CPU seconds, user and system$/.test(line));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, lines: timeless() })));
}

test("all is well: each step in a line, and the closing line", async () => {
  expect(await check()).toEqual({
    code: 0,
    lines: [
      "ok   lint and format (N s)",
      "ok   who depends on whom (N s)",
      "ok   links (N s)",
      "ok   spelling (N s)",
      "ok   nothing is unused (N s)",
      "ok   spec lint (N s)",
      "ok   generated code is up to date (N s)",
      "ok   types (N s)",
      "ok   plain English (N s)",
      "ok   examples are up to date (N s)",
      "ok   operations (N s)",
      "ok   release gates (N s)",
      "ok   tests (N s)",
      "3 passed, 0 failed",
    ],
  });
});

test("the slow tests of a tool run if it changed, and count", async () => {
  await write("packages/one/package.json", '{ "name": "one", "scripts": { "test": "1", "test:tool": "1" } }');
  await turbo("cp -r results packages/one/test-results", ["two#tool", "one#build"]);
  expect((await check()).lines.slice(-2)).toEqual(["ok   tests (N s)", "3 passed, 0 failed"]);
  await turbo("mkdir packages/one/test-results; cp results/vitest.json packages/one/test-results", ["one#tool"]);
  await write("results/tool.json", results(4, 0));
  expect((await check()).lines.slice(-3)).toEqual([
    "ok   tests (N s)",
    "ok   tests of the tools that changed (N s)",
    "7 passed, 0 failed",
  ]);
});

test("with --verbose, what the steps print, in order: drift before all that generates", async () => {
  const { lines } = await check("--verbose");
  expect(
    lines.filter((line) => /^(biome|cspell|knip|links|turbo|drift|prose|examples|operations|release)/.test(line)),
  ).toEqual([
    "biome check .",
    "turbo boundaries",
    "links",
    "cspell lint --no-progress",
    "knip -c tools/config/knip.jsonc",
    "turbo run lint:specs --output-logs=full",
    "drift --check",
    "turbo run typecheck --output-logs=full",
    "prose",
    "examples --check",
    "operations --check",
    "release release:check --affected",
    "turbo run test --continue=dependencies-successful --concurrency=3 --output-logs=full",
  ]);
});

test("two steps run together, and their lines are in order", async () => {
  // The first step ends once the third has run.
  await program("biome", "for i in $(seq 100); do [ -e linked ] && exit; sleep 0.1; done; exit 1");
  await write("tools/docs/src/check-links.ts", 'import { writeFileSync } from "node:fs"; writeFileSync("linked", "");');
  const { code, lines } = await check();
  expect(code).toBe(0);
  expect(lines.slice(0, 3)).toEqual([
    "ok   lint and format (N s)",
    "ok   who depends on whom (N s)",
    "ok   links (N s)",
  ]);
});

test("a step that fails stops the check, with its output and how to run it alone", async () => {
  await write("tools/codegen/src/main.ts", 'console.log("odin.gen.ts would change"); process.exit(1);');
  expect(await check()).toEqual({
    code: 1,
    lines: [
      "ok   lint and format (N s)",
      "ok   who depends on whom (N s)",
      "ok   links (N s)",
      "ok   spelling (N s)",
      "ok   nothing is unused (N s)",
      "ok   spec lint (N s)",
      "FAIL generated code is up to date (N s)",
      "odin.gen.ts would change",
      "",
      '"generated code is up to date" failed. To run it alone: pnpm generate --check',
    ],
  });
});

test("without --light, what CI runs after it too, and fails with it", async () => {
  await write("tools/consumers/src/main.ts", 'console.log("the package lacks its licence"); process.exitCode = 1;');
  const { code, lines } = await checkAll();
  expect(code).toBe(1);
  expect(lines).toContain("3 passed, 0 failed");
  expect(lines).toContain("     the package lacks its licence");
});

test("failed tests: why, before all output; which, after it; and still the closing line", async () => {
  const tests = [{ status: "failed", fullName: "counts", failureMessages: ["expected 1, came 2"] }];
  const file = { name: join(root, "packages/one/test/a.test.ts"), status: "failed", assertionResults: tests };
  await write("results/vitest.json", results(2, 1, [file]));
  await turbo('cp -r results packages/one/test-results; echo "all of it"; exit 1');
  const { code, lines } = await check();
  expect(code).toBe(1);
  expect(lines.slice(lines.indexOf("FAIL tests (N s)"))).toEqual([
    "FAIL tests (N s)",
    "FAIL packages/one/test/a.test.ts: counts",
    "     expected 1, came 2",
    "turbo run test --continue=dependencies-successful --concurrency=3 --output-logs=errors-only",
    "all of it",
    "",
    '"tests" failed. To run it alone: pnpm exec turbo run test',
    "FAIL packages/one/test/a.test.ts: counts",
    "2 passed, 1 failed",
  ]);
});

test.each([
  ["a failure in the numbers alone", results(2, 1), "true", ["ok   tests (N s)", "2 passed, 1 failed"]],
  [
    "a failed run whose numbers are fine",
    results(2, 0),
    "false",
    ["No test failed, but the run did. See above.", "2 passed, 0 failed"],
  ],
  ["a run without tests", results(0, 0), "true", ["No tests ran.", "0 passed, 0 failed"]],
])("%s is a failure", async (_, numbers, end, last) => {
  await write("results/vitest.json", numbers);
  await turbo(`cp -r results packages/one/test-results; ${end}`);
  const { code, lines } = await check();
  expect({ code, last: lines.slice(-2) }).toEqual({ code: 1, last });
});

test("a package that has tests and leaves no results is a failure", async () => {
  await write("packages/two/package.json", '{ "name": "two", "scripts": { "test": "vitest run" } }');
  const { code, lines } = await check();
  expect(code).toBe(1);
  expect(lines.slice(-2)).toEqual([
    "The tests ended without a report, packages/two/test-results/vitest.json",
    "3 passed, 0 failed",
  ]);
});

test("a flag that is not known is not passed over", async () => {
  expect(await checkAll("--ligth")).toEqual({
    code: 2,
    lines: [
      expect.stringMatching(
        /^check: Unknown option '--ligth'.*; usage: pnpm check \[--light\|--heavy\] \[--verbose\]$/,
      ),
    ],
  });
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("whoever stops the check by %s stops its step too", async (signal, code) => {
  await program("cspell", "echo $$ > pid.new; mv pid.new pid; exec sleep 600");
  const child = spawn(process.execPath, [join(root, "tools/check/src/main.ts"), "--light"]);
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  const ended = new Promise((resolve) => child.once("close", resolve));
  const pid = await vi.waitFor(async () => Number(await readFile(join(root, "pid"), "utf8")), 60_000);
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(out).toMatch(/^stopped in .*"spelling"$/m);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});
