import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { failedTests, type TestReport } from "@rollcall/config/test-report";

/** A test that failed, or a whole file. */
export interface Failure {
  /** One line, with its file relative to the root and its name. */
  readonly name: string;
  /** What was expected and what came, without the stack. Empty if the runner gave no reason. */
  readonly why: string;
}

/** Adds up the reports of all packages. A file that failed without a failing test counts as one. */
export function sum(reports: readonly TestReport[]) {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const report of reports) {
    passed += report.numPassedTests;
    failed += report.numFailedTests + failedTests(report).filter(({ name }) => name === undefined).length;
    skipped += report.numPendingTests + report.numTodoTests;
  }
  return { passed, failed, skipped };
}

/** Each test, or whole file, that failed, with its file relative to `root`. */
export function failures(reports: readonly TestReport[], root: string): Failure[] {
  return reports.flatMap(failedTests).map(({ file, name = "(the whole file)", message }) => {
    return { name: `FAIL ${relative(root, file)}: ${name}`, why: withoutStack(message) };
  });
}

/** The most lines that are shown of a message. The first lines of a large difference are enough. */
const LINES = 20;

function withoutStack(message: string): string {
  const lines = stripVTControlCharacters(message).split("\n");
  return lines
    .filter((line) => line.trim() !== "" && !/^\s+at /.test(line))
    .slice(0, LINES)
    .join("\n");
}

/** The closing line: `N passed, M failed`, and what was skipped if anything was. */
export function closingLine({ passed, failed, skipped }: ReturnType<typeof sum>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

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
