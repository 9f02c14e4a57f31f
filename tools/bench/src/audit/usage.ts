/**
 * Loaded into a process before its own code (`node --import`). Writes at its end what it has used, to the file that
 * `BENCH_USAGE` names.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What a process has used, from its start to its end. */
export interface Usage {
  /** Bytes of memory that it held at its largest. */
  readonly peakBytes: number;
  /** Microseconds of all its threads, in its own code and in the system's for it. */
  readonly cpuUs: number;
}

/**
 * Linux reports the largest size of this program (VmHWM). The number of `getrusage` may be that of the parent, because a process
 * begins as a copy of it. Other systems have nothing better.
 */
function peakBytes(maxRssKb: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
  } catch {
    return maxRssKb * 1024;
  }
}

process.once("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage: Usage = { peakBytes: peakBytes(maxRSS), cpuUs: userCPUTime + systemCPUTime };
  writeFileSync(process.env.BENCH_USAGE ?? "", JSON.stringify(usage));
});
