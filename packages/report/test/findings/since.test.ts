/** What a person reads of what changed since the last audit. */
import type { Finding, Severity, Since } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { plain, sinceReport } from "../../src/index.js";

const paint = { ...plain, red: (text: string) => `<${text}>` };

const finding = (severity: Severity, name: string | null) =>
  ({ severity, title: "A title", rule: "odin-06", subject: { platform: "odin", userId: "4001", name } }) as Finding;

const NOTHING: Since = {
  ...{ finishedAt: "2026-11-29T01:10:07.123Z", otherSettings: false },
  ...{ fresh: [], firstChecked: [], resolved: [], open: 0, unknown: 0 },
};

const linesOf = (since: Since | undefined) => sinceReport(since, { paint }).split("\n");

test("nothing changed, and there was no audit, are different", () => {
  expect(linesOf(undefined)).toEqual(["Since the last audit", "  The history has no earlier audit", ""]);
  expect(linesOf(NOTHING)).toEqual([
    "Since 2026-11-29 01:10 UTC",
    "  new          none",
    "  still open   none",
    "  resolved     none",
    "",
  ]);
});

test("new findings are named, the gravest first, apart from what may be new or gone", () => {
  const since = {
    ...NOTHING,
    ...{ otherSettings: true, open: 7, unknown: 2 },
    fresh: [finding("low", "Ann\u001b"), finding("critical", null)],
    firstChecked: [finding("medium", "Bob")],
    resolved: [finding("high", "Cid")],
  };
  expect(linesOf(since)).toEqual([
    "Since 2026-11-29 01:10 UTC",
    "  new          <2 (1 critical, 1 low)>",
    "    - 4001 (Odin): A title (odin-06)",
    "    - Ann\\u001b (Odin): A title (odin-06)",
    "  perhaps new  1 (1 medium). They were not checked then",
    "  still open   7",
    "  resolved     1 (1 high)",
    "  unknown      2 that were known then cannot be checked now",
    "  The last audit was judged by other settings, so findings may be new or",
    "  resolved because of them",
    "",
  ]);
});

test("of many new findings five are named", () => {
  const lines = linesOf({ ...NOTHING, fresh: Array.from({ length: 12 }, () => finding("low", "Ann")) });
  expect([lines.filter((line) => line.startsWith("    - ")).length, lines[7]]).toEqual([5, "    7 more"]);
});

test("a finding takes two lines of 80 columns, whatever its user is called", () => {
  const fresh = [{ ...finding("low", "Ann ".repeat(90)), title: "A long title ".repeat(20) }];
  const lines = linesOf({ ...NOTHING, fresh });
  expect(lines).toHaveLength(linesOf({ ...NOTHING, fresh: [finding("low", "Ann")] }).length + 1);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("a part of a chain counts as the chain, unless only the part is new", () => {
  const chain = (id: string, severity: Severity = "critical") => ({ ...finding(severity, "Ann"), id });
  const part = (name: string, partOf: string) => ({ ...finding("high", name), id: name, partOf });
  const lines = linesOf({
    ...NOTHING,
    fresh: [chain("chain-01"), part("Bob", "chain-01"), part("Cid", "chain-02"), part("Dee", "chain-03")],
    firstChecked: [chain("chain-02"), part("Eve", "chain-01")],
    resolved: [chain("chain-04"), part("Fay", "chain-04"), part("Gus", "chain-05")],
  });
  expect(lines.slice(1, -1)).toEqual([
    "  new          <2 (1 critical, 1 high)>",
    "    - Ann (Odin): A title (odin-06)",
    "    - Dee (Odin): A title (odin-06)",
    "  perhaps new  <1 (1 critical)>. They were not checked then",
    "  still open   none",
    "  resolved     2 (1 critical, 1 high)",
  ]);
});
