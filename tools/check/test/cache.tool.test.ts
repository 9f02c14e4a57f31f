/** What an edit runs again, and what it leaves alone: the task graph of turbo.json, in a copy of this workspace. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toRun } from "../src/run.ts";
import { makeScratch, type Scratch } from "./scratch.ts";

const SPEC = "specs/odin/paths/users-services.yaml";
const GENERATED = "packages/clients/src/generated/odin.operations.gen.ts";

let scratch: Scratch;
/** Of the copy as it was made. Each test takes back what it edits. */
let before: ReadonlyMap<string, string>;
beforeAll(async () => {
  scratch = await makeScratch();
  before = await hashes();
});
afterAll(() => scratch.remove());

const read = (path: string) => readFile(join(scratch.folder, path), "utf8");

/** Changes a file, and gives what changes it back. */
async function edit(path: string, change: (text: string) => string): Promise<() => Promise<void>> {
  const text = await read(path);
  if (change(text) === text) throw new Error(`${path}: nothing to change`);
  await writeFile(join(scratch.folder, path), change(text));
  return () => writeFile(join(scratch.folder, path), text);
}

/** The hash of each task that has a script. A task runs again when its hash has changed. */
async function hashes(): Promise<Map<string, string>> {
  const { tasks } = JSON.parse(
    await scratch.turbo("run", "lint:specs", "bundle", "generate", "build", "typecheck", "test", "--dry=json"),
  ) as { tasks: { taskId: string; command: string; hash: string }[] };
  return new Map(tasks.filter(({ command }) => command !== "<NONEXISTENT>").map(({ taskId, hash }) => [taskId, hash]));
}

/** The tasks that run again after a change of a file, and those that do not. */
async function afterEditing(path: string): Promise<{ again: string[]; left: string[] }> {
  const putBack = await edit(path, (text) => `${text}\n`);
  const after = await hashes();
  await putBack();
  const same = (task: string) => before.get(task) === after.get(task);
  const tasks = [...before.keys()].map((task) => task.replace("@rollcall/", ""));
  return {
    again: tasks.filter((task) => !same(`@rollcall/${task}`)),
    left: tasks.filter((task) => same(`@rollcall/${task}`)),
  };
}

test("a spec: what reads it and what is generated from it, not the tools that stand before", async () => {
  const { again, left } = await afterEditing(SPEC);
  expect(again).toEqual(
    expect.arrayContaining([
      ...["specs#bundle", "spec-check#lint:specs", "spec-check#test", "mock#test"],
      ...["clients#generate", "clients#build", "clients#typecheck", "clients#test"],
      ...["audit#build", "audit#typecheck", "audit#test", "report#test", "sandbox#test", "cli#test", "docs#test"],
    ]),
  );
  expect(left).toEqual(expect.arrayContaining([...["check#test", "codegen#test"]]));
});

test.each([
  ["a page: its examples", "packages/audit/README.md", ["docs#test"]],
  ["a test: those of its package", "packages/audit/test/kit.ts", ["audit#test", "audit#typecheck"]],
  ["a page of the root: its examples", "README.md", ["docs#test"]],
  [
    "the table of dependencies: the test that holds it to the manifests",
    "ARCHITECTURE.md",
    ["docs#test", "release#test"],
  ],
  ["a changeset: nothing", ".changeset/config.json", []],
])("%s", async (_, path, expected) => {
  expect((await afterEditing(path)).again.sort()).toEqual(expected);
});

test("the settings of tests: every test", async () => {
  const { left } = await afterEditing("tools/config/src/vitest.ts");
  expect(left.filter((task) => task.endsWith("#test"))).toEqual([]);
});

test("the command: nothing below it", async () => {
  const { again } = await afterEditing("packages/cli/src/main.ts");
  expect(again).toContain("cli#test");
  expect(again.filter((task) => /^(audit|clients|report|sandbox|specs|mock)#/.test(task))).toEqual([]);
});

/** What `npm test` does only if it differs from main. */
async function differing(): Promise<string[]> {
  const printed = await scratch.turbo("run", "tool", "api-reports", "--affected", "--dry=json");
  const { tasks } = JSON.parse(printed) as { tasks: { taskId: string }[] };
  const ids = tasks.map(({ taskId }) => taskId.replace("@rollcall/", ""));
  return ids.filter((id) => id.endsWith("#tool") || id === "release#api-reports").sort();
}

test("where nothing differs from main, no slow test of a tool, and no API report", async () => {
  expect(await differing()).toEqual([]);
});

test.each([
  ["a package", "packages/report/src/index.ts", ["bench#tool", "release#api-reports", "report#tool"]],
  ["a test of a package", "packages/report/test/records.ts", ["report#tool"]],
  ["an API report", "tools/release/api/report.api.md", ["release#api-reports"]],
  ["what makes the API reports", "tools/release/src/api/reports.ts", ["release#api-reports", "release#tool"]],
  ["a page", "README.md", []],
])("%s that differs from main: what reads it", async (_, path, expected) => {
  const putBack = await edit(path, (text) => `${text}\n`);
  expect(await differing()).toEqual(expected);
  await putBack();
});

test("for real: after an edit and pnpm generate, what depends on it runs once, and no more; the way back is cached", async () => {
  const tasks = ["@rollcall/specs#bundle", "@rollcall/clients#build", "@rollcall/codegen#test"];
  const ofTheSpec = ["clients#build", "specs#bundle"];
  const executed = async (...asked: string[]) => {
    const printed = await scratch.turbo("run", ...asked, "--output-logs=hash-only");
    const misses = printed.matchAll(/^@rollcall\/(\S+?):(\S+): cache miss/gm);
    return [...misses].map(([, name, task]) => `${name}#${task}`).sort();
  };
  const generated = await read(GENERATED);

  expect(await hashes()).toEqual(before);
  expect(await executed(...tasks)).toEqual([...ofTheSpec, "clients#generate", "codegen#test"].sort());
  expect(await executed(...tasks)).toEqual([]);
  expect(toRun(await scratch.turbo("run", ...tasks, "--dry=json"))).toEqual([]);

  // The page of the report is generated too, and no spec changes it.
  await executed("generate");
  const putBack = await edit(SPEC, (text) => text.replace("summary: ", "summary: As tested, "));
  expect(await executed("generate")).toEqual(["clients#generate"]);
  expect(toRun(await scratch.turbo("run", ...tasks, "--dry=json"))).toEqual(
    ofTheSpec.map((task) => `@rollcall/${task}`),
  );
  expect(await executed(...tasks)).toEqual(ofTheSpec);
  for (const made of [GENERATED, "packages/clients/dist/generated/odin.operations.gen.d.ts", "specs/dist/odin.json"]) {
    expect(await read(made)).toContain("As tested, ");
  }
  expect(await executed(...tasks)).toEqual([]);

  await putBack();
  await executed("generate");
  expect(await executed(...tasks)).toEqual([]);
  expect(await read(GENERATED)).toBe(generated);
  expect(await read("specs/dist/odin.json")).not.toContain("As tested, ");
});
