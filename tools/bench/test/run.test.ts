import { expect, test } from "vitest";
import { timeProcesses } from "../src/processes.ts";

const here = import.meta.dirname;

test("as many times as rounds, of each; a program that fails is named, with its first word on it", () => {
  const program = (name: string, code: string) => ({ name, args: ["-e", code], cwd: here });
  const times = timeProcesses([program("quick", "0"), program("slow", "setTimeout(() => {}, 300)")], 2, {});
  expect([times("quick").length, times("slow").length]).toEqual([2, 2]);
  for (const slow of times("slow")) expect(slow).toBeGreaterThanOrEqual(300);
  // Compared over all rounds, because the quick one may be late once on a busy machine.
  expect(Math.min(...times("quick"))).toBeLessThan(Math.max(...times("slow")));
  const broken = program("broken", "console.error('because'); process.exit(3)");
  expect(() => timeProcesses([broken], 1, {})).toThrow("broken did not run: because");
});
