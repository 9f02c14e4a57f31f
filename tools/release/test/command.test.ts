import { readFileSync } from "node:fs";
import { SpecStop } from "@rollcall/codegen";
import { afterEach, expect, test, vi } from "vitest";
import { readArguments, runCommand, UsageError } from "../src/command.ts";
import { usage } from "../src/commands.ts";

const two = "NAME FOLDER";

test.each([
  [two, ["try", "out"], { names: ["try", "out"], base: undefined }],
  ["FOLDER", ["out"], { names: ["out"], base: undefined }],
  ["[GATE...] [--base REF]", [], { names: [], base: undefined }],
  ["[GATE...] [--base REF]", ["one", "two", "--base", "v1"], { names: ["one", "two"], base: "v1" }],
  ["[--base REF]", ["--base="], { names: [], base: "" }],
])("%s: %j", (accepts, args, read) => {
  expect(readArguments(accepts, args)).toEqual(read);
});

test.each([
  [two, ["", "out"]],
  [two, ["out"]],
  [two, ["try", "out", "more"]],
  ["FOLDER", []],
  ["FOLDER", ["--tag", "try", "out"]],
  ["FOLDER", ["--base", "v1", "out"]],
  ["[--base REF]", ["v1"]],
])("%s refuses %j", (accepts, args) => {
  expect(() => readArguments(accepts, args)).toThrow(UsageError);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

test.each([
  ["what a person can act on", new SpecStop(["a.yaml:1:2: wrong. Do: mend it."]), 1, "a.yaml:1:2: wrong. Do: mend it."],
  ["a wrong argument", new UsageError("What?"), 2, "What?\nUsage: pnpm try NAME"],
])("%s is printed without a stack", async (_, error, code, printed) => {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  await runCommand("try", { accepts: "NAME", run: () => Promise.reject(error) }, ["it"]);
  expect(print).toHaveBeenCalledExactlyOnceWith(printed);
  expect(process.exitCode).toBe(code);
});

test("a mistake of ours keeps its stack", async () => {
  const broken = new TypeError("undefined is not a function");
  await expect(runCommand("try", { accepts: "", run: () => Promise.reject(broken) }, [])).rejects.toBe(broken);
});

test("every command that the usage names is a script of the root", () => {
  const manifest = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const names = usage.replace("Usage: pnpm ", "").split(" | ");
  expect(names).toContain("release:check");
  for (const name of names) expect(manifest).toContain(`tools/release/src/main.ts ${name}"`);
});
