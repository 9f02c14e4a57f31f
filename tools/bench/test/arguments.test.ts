import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArguments, usage } from "../src/arguments.ts";

test("a suite by its name, and the audit's in a smaller size", () => {
  expect(readArguments(["clients"])).toEqual({ name: "clients", scale: 1 });
  expect(readArguments(["audit"])).toEqual({ name: "audit", scale: 1 });
  expect(readArguments(["audit", "--users", "1000"])).toEqual({ name: "audit", scale: 0.01 });
  expect(readArguments(["report", "--users", "2000"])).toEqual({ name: "report", scale: 0.04 });
});

test.each([
  [[], "which suite?"],
  [["audti"], 'there is no suite "audti"'],
  [["clients", "now"], '"now" is one argument too many'],
  [["clients", "--users", "1000"], '"--users" is one argument too many'],
  [["audit", "--users"], "--users must be a whole number from 1000 to 100000"],
  [["audit", "--users", "0999"], "--users must be"],
  [["audit", "--users", "100001"], "--users must be"],
  [["report", "--users", "50001"], "--users must be a whole number from 1000 to 50000"],
  [["audit", "--users", "1000", "now"], '"now" is one argument too many'],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});

test("a wrong call prints one line, and exits with 2", () => {
  const main = join(import.meta.dirname, "../src/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "audti"], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([2, "", `bench: there is no suite "audti"; ${usage}\n`]);
});
