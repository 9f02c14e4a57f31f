/** What a person reads of findings, and may not read of gaps. */
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { describe, expect, test } from "vitest";
import { findingsReport, plain } from "../../src/index.js";
import { odinRecord } from "../records.js";

const paint = {
  ...plain,
  green: (text: string) => `good<${text.trim()}>`,
  yellow: (text: string) => `warn<${text.trim()}>`,
};

function reportOf(records: readonly object[], columns?: number): string {
  const judge = new Judge({ rules: RULES, config: DEFAULT_CONFIG });
  for (const record of records) judge.record(record as never);
  return findingsReport(judge.finish(), { paint, columns });
}

const lineOf = (report: string, severity: string) => report.split("\n").find((line) => line.includes(`  ${severity}`));

/** A user of whom nothing was read. */
const unread = () => {
  const { sections, ...rest } = odinRecord({});
  const closed = Object.keys(sections).map((name) => [name, { status: "forbidden", permissions: [] }]);
  return { ...rest, groupId: "a group with a long name", sections: Object.fromEntries(closed) };
};

describe("none found is good news only where everything was checked", () => {
  test("nobody was judged", () => {
    expect(lineOf(reportOf([]), "high")).toMatch(/warn<none>nobody was judged$/);
  });
  test("nothing was read", () => {
    expect(lineOf(reportOf([unread()]), "high")).toMatch(/warn<none>0 % of the checks were made$/);
  });
});

test("people and groups are broken at the width of the terminal", () => {
  const lines = reportOf([unread()], 40).split("\n");
  const from = lines.indexOf("Groups to look at first");
  expect(lines.slice(from + 1, lines.indexOf("", from)).every((line) => line.length <= 40)).toBe(true);
  expect(lines[from + 2]).toMatch(/^ {2}\S/);
});
