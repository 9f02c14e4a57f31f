/** The screen of a comparison. What is grave comes first, what was not compared has its place, and nothing controls the terminal. */
import type { Change, ChangeEvent, FindingChange } from "@rollcall/audit/changes";
import { describe, expect, test } from "vitest";
import { type ChangesLook, ChangesReport } from "../../src/index.js";

const TIMES = { startedAt: "2026-11-29T01:00:00.000Z", finishedAt: "2026-11-29T02:03:04.000Z" };
const AUDITS: ChangeEvent = {
  ...{ about: "audits", format: "rollcall-changes/1", before: TIMES },
  after: { ...TIMES, finishedAt: "2026-11-30T02:03:04.000Z" },
  ...{ rulesAdded: [], rulesRemoved: [], notes: [] },
};
const SUMMARY: ChangeEvent = {
  about: "summary",
  users: { compared: 12, changed: 1, added: 0, removed: 0, renamed: 0, notSeen: 0 },
  ...{ changes: 1, context: 0, findings: { new: 0, open: 0, resolved: 0, unknown: 0, suppressed: 0 }, notCompared: [] },
};

const finding = (more: Partial<FindingChange>): ChangeEvent => ({
  ...{
    about: "finding",
    id: "odin-06|odin|ann@a",
    rule: "odin-06",
    severity: "high",
    title: "Calls leave",
    evidence: [],
  },
  subject: { platform: "odin", scope: "sp/g", userId: "ann@a", name: "Ann Lee" },
  ...{ status: "new", firstSeen: "2026-11-30T02:00:00.000Z" },
  ...more,
});
const change = (field: string, more: Partial<Change> = {}): ChangeEvent => ({
  ...{ about: "field", platform: "odin", userId: "ann@a", name: "Ann Lee", field, kind: "set" },
  ...{ before: "1", after: "2" },
  ...more,
});

function screen(events: readonly ChangeEvent[], look?: ChangesLook): string {
  const report = new ChangesReport(look);
  for (const event of [AUDITS, ...events, SUMMARY]) report.add(event);
  return report.text();
}

/** The lines of a section, without its title. */
function section(text: string, title: string): string[] {
  const lines = text.split("\n");
  const from = lines.indexOf(title);
  return from < 0 ? [] : lines.slice(from + 1, lines.indexOf("", from));
}

test("without a change it says how much was compared, and has no other section", () => {
  expect(screen([]).trim().split("\n")).toEqual([
    "Changes from 2026-11-29 02:03 to 2026-11-30 02:03 UTC",
    "  compared  12 users in both audits, 1 of them changed. 1 change of users, 0 of what they share",
  ]);
});

test("other differences between the audits come first", () => {
  const audits = {
    ...AUDITS,
    notes: ["other settings"],
    rulesAdded: ["odin-40"],
    rulesRemoved: ["odin-01"],
  } as ChangeEvent;
  const text = screen([audits]);
  expect(text).toContain("  note      other settings\n  note      new rules: odin-40\n");
  expect(text).toContain("  note      rules that no longer judge: odin-01\n");
});

describe("Findings", () => {
  test("parts of chains are neither listed nor counted, because the chain is", () => {
    const statuses = ["new", "open", "resolved", "unknown"] as const;
    expect(screen(statuses.map((status) => finding({ status, partOf: "chain-01|odin|ann@a" })))).toBe(screen([]));
  });

  test("new ones are listed by severity, with why, and the count of those that are information", () => {
    const events = [
      finding({ severity: "info" }),
      finding({ severity: "low" }),
      finding({ severity: "critical", because: "the rule is new" }),
    ];
    expect(section(screen(events), "New findings")).toEqual([
      "  critical  1",
      "    - Ann Lee: Calls leave (odin-06), the rule is new",
      "  low       1",
      "    - Ann Lee: Calls leave (odin-06)",
      "  info      1",
    ]);
  });

  test("open ones are counted, with the oldest, and those that became graver are among the new", () => {
    const old = finding({ status: "open", firstSeen: "2026-01-02T00:00:00.000Z", atLeast: true });
    const graver = finding({ status: "open", was: { severity: "low", evidence: [] } });
    const text = screen([old, graver]);
    expect(section(text, "Still open")).toEqual(["  all  2 high; the oldest since 2026-01-02 or earlier"]);
    expect(section(text, "New findings")).toEqual(["  graver  1 that were open before"]);
  });

  test("what is no longer known has its own section, and is neither open nor resolved", () => {
    const text = screen([finding({ status: "unknown", because: "it could not be evaluated" })]);
    expect(section(text, "No longer known")).toEqual(["  1  it could not be evaluated"]);
    expect([section(text, "Resolved"), section(text, "Still open")]).toEqual([[], []]);
  });

  test("suppressed ones are only counted", () => {
    const suppressed = { reason: "agreed", owner: "Ann", until: "2027-01-01" };
    const report = new ChangesReport();
    report.add(finding({ suppressed }));
    report.add({
      ...SUMMARY,
      findings: { ...(SUMMARY as { findings: object }).findings, suppressed: 1 },
    } as ChangeEvent);
    expect(section(report.text(), "New findings")).toEqual([]);
    expect(section(report.text(), "Still open")).toEqual(["  suppressed  1, which are counted nowhere else"]);
  });
});

describe("Changes", () => {
  test("of calls, access and rights are listed. Of others, one is an example", () => {
    const events = [
      change("title"),
      change("title"),
      change("forwarding", { kind: "added", member: "Remote Office", before: null, after: { targets: ["+44"] } }),
    ];
    const text = screen(events);
    expect(section(text, "Changes of calls, access and rights")).toEqual([
      "  forwarding  1",
      "    - Ann Lee (Odin) added Remote Office (targets +44)",
    ]);
    expect(section(text, "Other changes of users")).toEqual(["  title  2, such as Ann Lee (Odin) was 1, is 2"]);
  });

  test("of a group's plan, which many users get, have their own line", () => {
    const inForce = { before: "group", after: "group" } as const;
    const events = [
      change("plans.originating.toll"),
      ...[1, 2, 3, 4].map(() => change("plans.originating.toll", { inForce })),
    ];
    const lines = section(screen(events, { shown: 1 }), "Changes of calls, access and rights");
    expect(lines.filter((line) => !line.startsWith("    -")).map((line) => line.trim())).toEqual([
      "plans.originating.toll (the group's)",
      "4",
      "plans.originating.toll    1",
    ]);
    expect(lines).toContain("    - 3 more");
  });

  test("that are nothing, long, or several values are readable", () => {
    const long = "x".repeat(80);
    const text = screen([
      change("department", { before: null, after: long }),
      change("group", { kind: "moved", before: "sp/g", after: "sp/h" }),
    ]);
    expect(section(text, "Other changes of users")).toEqual([
      "  department     1: Ann Lee (Odin) was none, is",
      `                 ${"x".repeat(60)}...`,
      "  group (moved)  1: Ann Lee (Odin) was sp/g, is sp/h",
    ]);
  });

  test("cannot control the terminal, and fit it", () => {
    const text = screen([change("title", { after: "\u001b[31mred\u202e" })], { columns: 60 });
    expect(text).toContain("\\u001b[31mred\\u202e");
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});

test("what only one audit read has its reason, and what neither reads is named", () => {
  const gap = {
    platform: "odin",
    section: "user",
    lost: 2,
    gained: 1,
    neither: 0,
    because: ["user: HTTP 500"],
  } as const;
  const neither = { platform: "purecloud", section: "verifiers", lost: 0, gained: 0, neither: 9, because: [] } as const;
  const report = new ChangesReport();
  report.add({ ...SUMMARY, notCompared: [gap, neither] } as ChangeEvent);
  expect(section(report.text(), "Not compared")).toEqual([
    "  Odin user         the later audit could not read 2, only the later audit read 1 (user: HTTP 500)",
    "  in neither audit  PureCloud verifiers",
  ]);
});
