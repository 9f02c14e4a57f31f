import type { JsonTestResults } from "vitest/node";

/** What is read of the JSON report that vitest writes. Its files are absolute. */
export type TestReport = Pick<
  JsonTestResults,
  "numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests" | "testResults"
>;

/** A test that failed, or a whole file. */
export interface FailedTest {
  /** Absolute. */
  readonly file: string;
  /** Undefined for a file that could not be loaded. It fails without a failing test, and is not in vitest's numbers. */
  readonly name?: string;
  readonly message: string;
}

export function failedTests({ testResults }: Pick<TestReport, "testResults">): FailedTest[] {
  return testResults.flatMap(({ name: file, status, message, assertionResults }): FailedTest[] => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [{ file, message }] : [];
    return failed.map(({ fullName: name, failureMessages }) => {
      return { file, name, message: failureMessages?.join("\n") ?? "" };
    });
  });
}
