import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { oneOf, readArguments, runTool, UsageError } from "../src/tool.ts";

const base = { base: { type: "string" } } as const;

test.each([
  ["try NAME FOLDER", ["a", "out"], ["a", "out"], {}],
  ["try FOLDER", ["out"], ["out"], {}],
  ["try [GATE...] [--base REF]", [], [], {}],
  ["try [GATE...] [--base REF]", ["one", "two", "--base", "v1"], ["one", "two"], { base: "v1" }],
  ["try [--base REF]", ["--base="], [], { base: "" }],
  ["try [VERSION|FOLDER]", [], [], {}],
  ["try [VERSION|FOLDER] [--base REF]", ["1.0.0"], ["1.0.0"], {}],
  ["try odin|purecloud [--base REF]", ["odin"], ["odin"], {}],
])("%s reads %j", (usage, args, positionals, values) => {
  expect(readArguments(usage, base, args)).toMatchObject({ positionals, values });
});

test.each([
  ["try NAME FOLDER", ["", "out"], "an argument is empty. Do: fill it, or leave it out"],
  ["try NAME FOLDER", ["out"], "FOLDER is missing. Do: add it"],
  [
    "try NAME FOLDER",
    ["a", "out", "more"],
    '"more" is one argument too many. Do: leave it out, or quote what belongs together',
  ],
  ["try FOLDER", [], "FOLDER is missing"],
  ["try FOLDER", ["--tag", "a", "out"], "Unknown option '--tag'. Do: write the flags as in the usage"],
  ["try [--base REF]", ["v1"], '"v1" is one argument too many'],
  ["try [VERSION|FOLDER] [--base REF]", ["one", "two"], '"two" is one argument too many'],
  ["try", ["now"], '"now" is one argument too many'],
])("%s refuses %j", (usage, args, message) => {
  const read = () => readArguments(usage, base, args);
  expect(read).toThrow(UsageError);
  expect(read).toThrow(message);
});

test("an unknown name is refused with a list of the known names", () => {
  expect(oneOf(["node-20", "bun"], "bun", "check")).toBe("bun");
  expect(() => oneOf(["node-20", "bun"], "toString", "check")).toThrow(
    'there is no check "toString". Do: choose one of node-20, bun',
  );
});

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, "log").mockImplementation((line) => void said.push(`out ${line}`));
  vi.spyOn(console, "error").mockImplementation((line) => void said.push(`err ${line}`));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test.each([
  ["a success", { ok: true, lines: ["done"] }, undefined, ["out done"]],
  ["a failure", { ok: false, lines: ["a is wrong"] }, 1, ["err a is wrong"]],
  ["what it has printed itself", false, 1, []],
])("the end of a tool: %s", async (_, outcome, code, lines) => {
  await runTool("try", {}, () => outcome, []);
  expect([process.exitCode, said]).toEqual([code, lines]);
});

test.each([
  ["what a person can act on", new Error("a.yaml:1:2: wrong.\nDo: mend it."), 1, "a.yaml:1:2: wrong.\nDo: mend it."],
  [
    "a wrong argument",
    new UsageError("it is wrong", "put it right"),
    2,
    "it is wrong. Do: put it right; usage: pnpm try [NAME]",
  ],
])("%s is printed without a stack", async (_, error, code, line) => {
  await runTool("try [NAME]", {}, () => Promise.reject(error), ["it"]);
  expect([process.exitCode, said]).toEqual([code, [`err try: ${line}`]]);
});

test("an unknown flag is refused in one line, with the usage", async () => {
  await runTool("try [--light]", { light: { type: "boolean" } }, () => true, ["--ligth"]);
  expect(process.exitCode).toBe(2);
  expect(said).toEqual([expect.stringMatching(/^err try: Unknown option '--ligth'.*; usage: pnpm try \[--light\]$/)]);
});

test.each(["--help", "-h"])("%s prints the usage, and nothing runs", async (flag) => {
  await runTool("try NAME [--light]", {}, () => false, [flag]);
  expect([process.exitCode, said]).toEqual([undefined, ["out usage: pnpm try NAME [--light]"]]);
});

test("a tool that a signal ended says nothing more", async () => {
  const stopped = () => {
    process.exitCode = 130;
    throw process.exitCode;
  };
  await runTool("try", {}, stopped, []);
  expect([process.exitCode, said]).toEqual([130, []]);
});

test("a mistake of ours keeps its stack", async () => {
  const broken = new TypeError("undefined is not a function");
  await expect(runTool("try", {}, () => Promise.reject(broken), [])).rejects.toBe(broken);
});
