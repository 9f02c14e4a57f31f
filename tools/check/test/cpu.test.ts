import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { CPU_BUDGET, cpuLines, cpuSeconds } from "../src/results.ts";

test.runIf(process.platform === "linux")("counts this process and those that it started", () => {
  const before = cpuSeconds() ?? 0;
  execFileSync(process.execPath, [
    "-e",
    "const end = process.cpuUsage().user + 5e5; while (process.cpuUsage().user < end);",
  ]);
  expect((cpuSeconds() ?? 0) - before).toBeGreaterThan(0.4);
});

test("within the budget it says what it cost, and above it says why that may be", () => {
  expect(cpuLines(12.4)).toEqual(["12 CPU seconds, user and system"]);
  expect(cpuLines(CPU_BUDGET + 1)).toEqual([
    "401 CPU seconds, user and system: above the budget of 400",
    expect.stringContaining("Compare with main on this machine"),
  ]);
  expect(cpuLines(undefined)).toEqual([]);
});
