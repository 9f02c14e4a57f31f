import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSuite } from "../src/arguments.ts";

test("a suite by its name", () => {
  expect(readSuite(["clients"])).toBe("clients");
});

test.each([
  [[], "which suite?"],
  [["audti"], 'there is no suite "audti"'],
  [["clients", "now"], '"now" is one argument too many'],
])("%j is refused", (args, message) => {
  expect(() => readSuite(args)).toThrow(message);
});

test("a wrong call prints one line, and exits with 2", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../src/main.ts"), "audti"],
    {
      encoding: "utf8",
    },
  );
  expect([status, stdout, stderr]).toEqual([2, "", 'bench: there is no suite "audti"; usage: pnpm bench clients\n']);
});
