import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

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
    /** Why the whole file failed. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** A test that failed, or a whole file. */
export interface Failure {
  /** One line, with its file relative to the root and its name. */
  readonly name: string;
  /** What was expected and what came, without the stack. Empty if the runner gave no reason. */
  readonly why: string;
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

/** A file that could not be loaded fails without a failing test. It is not in vitest's numbers, so it counts as one. */
function failedWhole({ status, assertionResults }: Report["testResults"][number]): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

/** Each test, or whole file, that failed, with its file relative to `root`. */
export function failures(reports: readonly Report[], root: string): Failure[] {
  return reports
    .flatMap(({ testResults }) => testResults)
    .flatMap((file) => {
      const failure = (name: string, message = ""): Failure => ({
        name: `FAIL ${relative(root, file.name)}: ${name}`,
        why: withoutStack(message),
      });
      if (failedWhole(file)) return [failure("(the whole file)", file.message)];
      return file.assertionResults
        .filter(({ status }) => status === "failed")
        .map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.join("\n")));
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
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
