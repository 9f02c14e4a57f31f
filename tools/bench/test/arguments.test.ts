import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRequest } from "../src/arguments.ts";

test("a suite by its name, and the audit's in a smaller size", () => {
  expect(readRequest("clients", undefined)).toEqual({ name: "clients", scale: 1 });
  expect(readRequest("audit", undefined)).toEqual({ name: "audit", scale: 1 });
  expect(readRequest("audit", "1000")).toEqual({ name: "audit", scale: 0.01 });
  expect(readRequest("report", "2000")).toEqual({ name: "report", scale: 0.04 });
});

test.each([
  ["audti", undefined, 'there is no suite "audti"'],
  ["clients", "1000", "clients has one size. Do: leave out --users"],
  ["audit", "", '--users is "". Do: give a whole number from 1000 to 100000'],
  ["audit", "0999", '--users is "0999"'],
  ["audit", "100001", '--users is "100001"'],
  ["report", "50001", '--users is "50001". Do: give a whole number from 1000 to 50000'],
])("%s %s is refused", (name, users, message) => {
  expect(() => readRequest(name, users)).toThrow(message);
});

test("a wrong call prints one line, and exits with 2", () => {
  const main = join(import.meta.dirname, "../src/main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "audti"], { encoding: "utf8" });
  const line =
    /^bench: there is no suite "audti"\. Do: choose one of clients, .*; usage: pnpm bench clients\|.* \[--users N\]\n$/;
  expect([status, stdout, stderr]).toEqual([2, "", expect.stringMatching(line)]);
});
