import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const check = (...args: string[]) => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
};

test("--list names every check and does nothing else", () => {
  const { status, stdout, stderr } = check("--list");
  expect([status, stderr]).toEqual([0, ""]);
  const names = stdout.split("\n").flatMap((line) => line.split(" ")[0] || []);
  expect(names).toEqual([
    ...["publint", "attw", "types-5.9", "types-6", "types-7", "one-vite", "one-webpack"],
    ...["node-20.3", "node-20", "node-22", "node-24", "node-26", "bun", "deno", "workerd", "chromium"],
  ]);
});

test.each([
  ["node-18", /^check:consumers: there is no check "node-18"\. Do: choose one of publint, .*chromium; usage: .*\n$/],
  [
    "--fast",
    /^check:consumers: Unknown option '--fast'\. Do: write the flags as in the usage; usage: pnpm check:consumers \[CHECK\.\.\.\] \[--list\]\n$/,
  ],
])("a wrong argument, %s: one line, exit 2", (argument, line) => {
  const { status, stdout, stderr } = check(argument);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(line);
});
