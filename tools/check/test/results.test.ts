import type { TestReport } from "@rollcall/config/test-report";
import { describe, expect, test } from "vitest";
import { closingLine, failures, sum } from "../src/results.ts";

function report(numbers: Partial<TestReport>): TestReport {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...numbers };
}

/** What is read of a file. */
const file = (status: string, ...tests: string[]) =>
  ({
    name: "/repo/packages/one/test/a.test.ts",
    status,
    message: "",
    assertionResults: tests.map((status, index) => ({ status, fullName: `test ${index}` })),
  }) as unknown as TestReport["testResults"][number];

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

describe("failures", () => {
  test("are named, by file and test; a file that fails without one is named whole", () => {
    const testResults = [file("failed", "passed", "failed"), file("failed"), file("passed", "passed")];
    expect(failures([report({ testResults })], "/repo").map(({ name }) => name)).toEqual([
      "FAIL packages/one/test/a.test.ts: test 1",
      "FAIL packages/one/test/a.test.ts: (the whole file)",
    ]);
  });

  test("say why, without colours and stacks, and no more than one can read", () => {
    const message = `\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n\n- 2\n+ 1\n    at a.test.ts:3:5\n${"x\n".repeat(99)}`;
    const tests = [{ status: "failed", fullName: "counts", failureMessages: [message] }];
    const testResults = [
      { ...file("failed"), assertionResults: tests } as TestReport["testResults"][number],
      { ...file("failed"), message: "SyntaxError: what is this" },
    ];
    const [one, other] = failures([report({ testResults })], "/repo");
    expect(one?.why.split("\n").slice(0, 4)).toEqual(["AssertionError: expected 1 to be 2", "- 2", "+ 1", "x"]);
    expect(one?.why.split("\n")).toHaveLength(20);
    expect(other?.why).toBe("SyntaxError: what is this");
  });
});

describe("the closing line", () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
    [{ passed: 12, failed: 2, skipped: 1 }, "12 passed, 2 failed, 1 skipped"],
  ])("of %o", (totals, line) => {
    expect(closingLine(totals)).toBe(line);
  });
});
