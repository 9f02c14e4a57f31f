import { expect, test } from "vitest";
import { timeProcesses } from "../src/processes.ts";
import { run } from "../src/run.ts";

const here = import.meta.dirname;

test("what a program printed, and the first that it said of its failure", async () => {
  expect(await run(process.execPath, ["-p", "1 + 1"], here)).toBe("2\n");
  const npm = `console.error("npm warn old\\nnpm error code EX\\nnpm error errno EX\\nnpm error no such version\\nnpm error bye"); process.exit(1)`;
  await expect(run(process.execPath, ["-e", npm], here)).rejects.toThrow(/ failed: npm error no such version$/);
  await expect(run("not-a-program", [], here)).rejects.toThrow("Do: pnpm install, and start this by pnpm.");
});

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
