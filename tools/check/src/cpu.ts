import { readFileSync } from "node:fs";

/** What `npm test` may cost in CPU seconds. Above it, it warns. */
export const CPU_BUDGET = 400;

/** The CPU seconds, user and system, of this process and all that it started and that ended. Only Linux counts them. */
export function cpuSeconds(stat = "/proc/self/stat"): number | undefined {
  if (process.platform !== "linux") return undefined;
  // The name of the program comes first, in brackets, and may hold blanks. Then utime, stime, cutime, cstime.
  const fields = readFileSync(stat, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const ticks = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
  return ticks / 100;
}

/** What the closing lines say of the cost. */
export function cpuLines(seconds: number | undefined): string[] {
  if (seconds === undefined) return [];
  const line = `${Math.round(seconds)} CPU seconds, user and system`;
  if (seconds <= CPU_BUDGET) return [line];
  return [
    `${line}: above the budget of ${CPU_BUDGET}`,
    "A busy machine and slow cores cost more for the same work. Compare with main on this machine before you look for a cause.",
  ];
}
