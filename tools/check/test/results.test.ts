import { describe, expect, test } from "vitest";
import { closingLine, failures, type Report, sum } from "../src/results.ts";

function report(numbers: Partial<Report>): Report {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...numbers };
}

const file = (status: string, ...tests: string[]) => ({
  name: "/repo/packages/one/test/a.test.ts",
  status,
  assertionResults: tests.map((status, index) => ({ status, fullName: `test ${index}` })),
});

describe("sum", () => {
  test("adds up all packages", () => {
    const one = report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 2 });
    const two = report({ numPassedTests: 4, numTodoTests: 1 });
    expect(sum([one, two])).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test("of nothing is nothing", () => {
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test("counts a file that failed without a failing test as one failure, and others once", () => {
    const testResults = [file("failed"), file("failed", "passed"), file("failed", "failed"), file("passed", "passed")];
    expect(sum([report({ numPassedTests: 2, numFailedTests: 1, testResults })]).failed).toBe(3);
  });
});

test("failures are named, by file and test; a file that fails without one is named whole", () => {
  const testResults = [file("failed", "passed", "failed"), file("failed"), file("passed", "passed")];
  expect(failures([report({ testResults })], "/repo")).toEqual([
    "FAIL packages/one/test/a.test.ts: test 1",
    "FAIL packages/one/test/a.test.ts: (the whole file)",
  ]);
});

describe("the closing line", () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
    [{ passed: 12, failed: 2, skipped: 1 }, "12 passed, 2 failed, 1 skipped"],
  ])("of %o", (totals, line) => {
    expect(closingLine(totals)).toBe(line);
  });
});
