import { relative } from "node:path";

/** The numbers of a test run. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What is read of the JSON report that vitest writes for a package. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The test file, absolute. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Adds up the reports of all packages. */
export function sum(reports: readonly Report[]): Totals {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const report of reports) {
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.testResults.filter(failedWhole).length;
    skipped += report.numPendingTests + report.numTodoTests;
  }
  return { passed, failed, skipped };
}

/** A file that failed without a failing test in it (it could not be loaded, say) is not in vitest's numbers: count one. */
function failedWhole({ status, assertionResults }: Report["testResults"][number]): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

/** A line for each test, or whole file, that failed: its file relative to `root`, and its name. */
export function failures(reports: readonly Report[], root: string): string[] {
  return reports
    .flatMap(({ testResults }) => testResults)
    .flatMap((file) => {
      const tests = file.assertionResults.filter((test) => test.status === "failed").map((test) => test.fullName);
      const names = failedWhole(file) ? ["(the whole file)"] : tests;
      return names.map((name) => `FAIL ${relative(root, file.name)}: ${name}`);
    });
}

/** The closing line: `N passed, M failed`, and what was skipped if anything was. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
