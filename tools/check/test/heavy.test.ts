import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runHeavy } from "../src/heavy/run-heavy.ts";
import { heavySteps, type Step } from "../src/steps.ts";

let root: string;
let printed: string[];
let stop: AbortController;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rollcall-heavy-"));
  printed = [];
  stop = new AbortController();
  vi.spyOn(console, "log").mockImplementation((text: string) => {
    printed.push(text.trim().replace(/\(\d+\.\d s\)/, "(N s)"));
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

/** A step that runs a piece of JavaScript in the made-up root. `fs` is there. */
const step = (name: string, script: string): Step => ({
  name,
  command: ["node", "-e", script],
  alone: `pnpm ${name}`,
});

/** Shows itself to another step, and ends when that one has shown itself too. */
const meets = (name: string, other: string): Step =>
  step(
    name,
    `fs.writeFileSync("${name}", ""); console.log("begins");
     const wait = setInterval(() => fs.existsSync("${other}") && (console.log("ends"), clearInterval(wait)), 5);`,
  );

test("three run at once, and what each printed is in one piece", async () => {
  const steps = [meets("one", "two"), meets("two", "three"), meets("three", "one")];
  expect(await runHeavy(root, stop.signal, steps)).toBe(true);
  expect(printed.slice(0, 3).sort()).toEqual(
    ["one", "three", "two"].map((name) => `ok   ${name} (N s)\n     begins\n     ends`),
  );
  expect(printed.slice(3)).toEqual(["3 heavy checks passed, 0 failed"]);
});

test("all run, also when one fails, and what failed is named once more at the end", async () => {
  const fails = (name: string) => step(name, `console.error("why ${name}"); process.exitCode = 1`);
  expect(await runHeavy(root, stop.signal, [fails("one"), fails("two"), step("three", "console.log(3)")])).toBe(false);
  expect(printed.slice(0, 3).sort()).toEqual([
    "FAIL one (N s)\n     why one",
    "FAIL two (N s)\n     why two",
    "ok   three (N s)\n     3",
  ]);
  const last = printed.slice(3);
  expect(last[0]).toBe("1 heavy checks passed, 2 failed");
  expect(last.slice(1).sort()).toEqual([
    '"one" failed. To run it alone: pnpm one',
    '"two" failed. To run it alone: pnpm two',
    "why one",
    "why two",
  ]);
});

describe("a log of which only the end is left names", () => {
  const failing = (script: string, suites: Step["suites"] = []): Step => ({ ...step("it", script), suites });
  const end = async (one: Step) => {
    expect(await runHeavy(root, stop.signal, [one])).toBe(false);
    expect(printed.slice(1, 3)).toEqual(["0 heavy checks passed, 1 failed", '"it" failed. To run it alone: pnpm it']);
    return printed.slice(3);
  };
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };

  test("the failed tests of this run, each with the first line of its reason", async () => {
    const test = (name: string) => ({
      status: "failed",
      fullName: name,
      failureMessages: [`Error: ${name}\n+ 1\n    at x`],
    });
    const report = (...names: string[]) =>
      JSON.stringify({
        testResults: [{ name: join(root, "a.test.ts"), status: "failed", assertionResults: names.map(test) }],
      });
    write("pnpm-workspace.yaml", "packages:\n  - tools/*\n");
    write("package.json", JSON.stringify({ name: "root", private: true }));
    const scripts = { "test:tool": "vitest run", "test:heavy": "vitest run" };
    write("tools/a/package.json", JSON.stringify({ name: "a", version: "0.0.0", scripts }));
    write("tools/a/test-results/heavy.json", report("of an earlier run"));
    write("tool.json", report("kills", "cuts"));
    const script = `fs.mkdirSync("tools/a/test-results"); fs.cpSync("tool.json", "tools/a/test-results/tool.json"); process.exitCode = 1`;
    expect(await end(failing(script, ["tool", "heavy"]))).toEqual([
      "FAIL a.test.ts: kills: Error: kills",
      "FAIL a.test.ts: cuts: Error: cuts",
    ]);
  });

  test("else the lines that begin with FAIL, and the line after each", async () => {
    const script = `console.log("ok   a\\n  FAIL b\\n  why b\\n\\nok   c\\nFAIL d"); process.exitCode = 1`;
    expect(await end(failing(script))).toEqual(["FAIL b", "why b", "FAIL d"]);
  });

  test("at most a dozen of them", async () => {
    const script = `for (let i = 0; i < 30; i++) console.log("FAIL " + i); process.exitCode = 1`;
    expect((await end(failing(script))).slice(11)).toEqual(["FAIL 11", "and 18 more"]);
  });
});

test("when it is asked to end, so is what runs, and nothing more begins", async () => {
  const runs = (name: string) =>
    step(name, `fs.writeFileSync("${name}", "" + process.pid); setInterval(() => {}, 1e6)`);
  const ended = runHeavy(root, stop.signal, ["one", "two", "three", "four"].map(runs));
  const pidOf = (name: string) => Number(readFileSync(join(root, name), "utf8"));
  const pids = await vi.waitFor(() => ["one", "two", "three"].map(pidOf), { timeout: 30_000 });
  stop.abort();
  expect(await ended).toBe(false);
  for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  expect(existsSync(join(root, "four"))).toBe(false);
  expect(printed.at(4)).toBe("0 heavy checks passed, 4 failed");
});

test("all API reports are compared, because npm test compares them only if something differs from main", () => {
  const commands = heavySteps.map(({ command }) => command.join(" "));
  expect(commands).toContain("node tools/release/src/main.ts release:check api-reports");
});

test("each check says how it is run alone", () => {
  for (const { alone } of heavySteps) expect(alone).toMatch(/^pnpm (check|release|bench|readme)/);
});
