/** What a person reads of findings, and may not read of gaps. */
import { CoverageCounter, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import { chainRule, DEFAULT_CONFIG, Judge, type Judgement, odinRule, RULES, type Rule } from "@rollcall/audit/rules";
import { describe, expect, test } from "vitest";
import { findingsReport, type JudgedReport, plain, uncheckedReport } from "../../src/index.js";
import { odinRecord, purecloudRecord } from "../records.js";

const paint = {
  ...plain,
  red: (text: string) => `bad<${text.trim()}>`,
  green: (text: string) => `good<${text.trim()}>`,
  yellow: (text: string) => `warn<${text.trim()}>`,
};
const startedAt = new Date("2026-01-02T03:04:05Z");

type Given = OdinRecord | PureCloudRecord;

function judgementOf(records: readonly Given[], rules: readonly Rule[] = RULES): Judgement {
  const judge = new Judge({ rules, config: DEFAULT_CONFIG });
  for (const record of records) judge.record(record);
  return judge.finish();
}

function coverageOf(records: readonly Given[], more: object = {}) {
  const counter = new CoverageCounter(records[0]?.platform ?? "odin", "a scope");
  for (const record of records) counter.add(record);
  const { users, ...coverage } = counter.result();
  return { ...coverage, users: { ...users, expected: users.seen }, ...more };
}

/** Everything was read. */
const READ = { outcomes: { ok: 9, unavailable: 1, forbidden: 0, failed: 0 }, gaps: [] };

const screenOf = (report: Partial<JudgedReport>, columns?: number) =>
  findingsReport({ startedAt, coverage: [], judgement: judgementOf([]), ...report }, { columns }).split("\n");

function reportOf(records: readonly Given[], columns?: number): string {
  return findingsReport({ startedAt, coverage: [], judgement: judgementOf(records) }, { paint, columns });
}

const lineOf = (report: string, severity: string) => report.split("\n").find((line) => line.includes(`  ${severity}`));

/** A user of whom nothing was read. */
const unread = () => {
  const { sections, ...rest } = odinRecord({});
  const closed = Object.keys(sections).map((name) => [name, { status: "forbidden", permissions: [] }]);
  return { ...rest, groupId: "a group with a long name", sections: Object.fromEntries(closed) } as OdinRecord;
};

/** Finds as many problems of each severity as the extension of a user says. */
const RULE_OF = (id: string, severity: "critical" | "high" | "medium" | "low", digit: number): Rule =>
  odinRule({
    ...{ id, severity, title: `A problem that is ${severity} and has words`, category: "fraud", why: "", when: "" },
    ...{ guards: [], remedy: { words: "" }, controls: [], needs: { sections: ["user"] } },
    look: ({ user }) => ({
      outcome: user.extension.known && user.extension.value?.[digit] === "1" ? "found" : "clear",
      evidence: [],
    }),
  });
const MADE_UP = [
  RULE_OF("odin-90", "critical", 0),
  RULE_OF("odin-91", "high", 1),
  RULE_OF("odin-92", "medium", 2),
  RULE_OF("odin-93", "low", 3),
];
const person = (at: number, extension: string): OdinRecord => ({
  ...odinRecord({ user: ok({ firstName: "Person", lastName: `${at}`, extension }) }),
  userId: `person-${at}@example.com`,
  groupId: `group-${at % 7}`,
});

describe("none found is good news only where everything was checked", () => {
  test("nobody was judged", () => {
    expect(lineOf(reportOf([]), "high")).toMatch(/warn<none>nobody was judged$/);
  });
  test("nothing was read", () => {
    expect(lineOf(reportOf([unread()]), "high")).toMatch(/warn<none>0 % of the checks were made$/);
  });
});

describe("the first screen", () => {
  const extensions = ["1111", "0111", "0110", "0100", "0011", "0010", "0001", "0000"];
  const records = Array.from({ length: 400 }, (_, at) => person(at, extensions[at % 16] ?? ""));
  const judgement = judgementOf(records, MADE_UP);
  const coverage = Array.from({ length: 7 }, () => coverageOf(records.slice(0, 50), READ));
  const whole = { judgement, coverage, asOf: new Date(0), repeated: 12 };

  test.each([100, 80])("fits into 45 lines of %i columns, findings before people", (columns) => {
    const screen = screenOf({ ...whole, finishedAt: startedAt }, columns);
    expect(screen.length).toBeLessThanOrEqual(45);
    for (const line of screen) expect(line.length, line).toBeLessThanOrEqual(columns);
    const [findings, people] = [screen.indexOf("Findings"), screen.indexOf("People to look at first (10 of 175)")];
    expect(findings).toBeGreaterThan(0);
    expect(people).toBeGreaterThan(findings);
    const first = screen.slice(people + 1, screen.indexOf("", people)).join("\n");
    expect(first.match(/^ {2}1 critical, 3 more {2}Person \d+: A problem that is critical and has/gm)).toHaveLength(10);
    expect(first.match(/\(odin-90\)/g)).toHaveLength(10);
  });

  test("says of a chain who, what and where, before another finding that is as grave", () => {
    const chain = chainRule({
      ...{ id: "chain-90", title: "A chain", category: "fraud", why: "", when: "", guards: [], remedy: { words: "" } },
      ...{ of: "odin", parts: [["odin-92"], ["odin-93"]], what: "calls", where: "outside" },
    });
    const screen = screenOf({ judgement: judgementOf([person(1, "1011"), person(2, "0011")], [...MADE_UP, chain]) });
    expect(screen.filter((line) => line.includes("→"))).toEqual([
      "  2 critical          Person 1 → calls → outside (chain-90)",
      "  1 critical          Person 2 → calls → outside (chain-90)",
    ]);
  });

  test("names ten people and five groups, and counts the others", () => {
    const screen = screenOf(whole);
    const groups = screen.indexOf("Groups to look at first, by people with a high finding (5 of 7)");
    expect(screen.slice(groups + 1, groups + 6).every((line) => /^ {2}\d+ of \d+ +Odin /.test(line))).toBe(true);
    expect(screen[groups + 6]).toBe("");
  });

  test("paints a person with a high finding red", () => {
    const screen = findingsReport({ startedAt, ...whole }, { paint }).split("\n");
    expect(screen.filter((line) => line.startsWith("  bad<1 critical, 3 more>"))).toHaveLength(10);
  });

  test("what a platform calls a person cannot control the terminal", () => {
    const evil = odinRecord({ user: ok({ firstName: "\u001b]0;owned\u0007", lastName: "x", extension: "1111" }) });
    const text = findingsReport({ startedAt, coverage: [], judgement: judgementOf([evil], MADE_UP) });
    expect(text).toContain("\\u001b]0;owned\\u0007 x: A problem");
    expect(text).not.toContain("\u001b");
  });
});

describe("what was read", () => {
  const lines = (...coverage: ReturnType<typeof coverageOf>[]) => {
    const screen = screenOf({ coverage });
    return screen.slice(1, screen.indexOf("")).map((line) => line.trim());
  };
  const odin = [odinRecord({ user: ok({}) })];

  test("is one line for each platform if nothing was lost", () => {
    const organisation = { ...coverageOf([purecloudRecord({})]), ...READ, scope: "organisation" };
    const coverage = [coverageOf(odin, READ), coverageOf(odin, READ), organisation];
    expect(screenOf({ coverage }).slice(1, 4)).toEqual([
      "  Odin                2 users in 2 groups, everything was read",
      "  PureCloud           1 user, everything was read",
      "",
    ]);
  });

  test("names all that was lost", () => {
    const gap = { section: "queues", users: 3, because: ["a:b"] } as const;
    const lost = coverageOf(odin, {
      ...{ ...READ, stopped: "500 boom", truncated: "cut off", notAsked: ["trustors"] },
      ...{ users: { seen: 1, expected: 4, vanished: 1 }, outcomes: { ...READ.outcomes, forbidden: 6, failed: 3 } },
      gaps: [
        { ...gap, status: "forbidden" },
        { ...gap, section: "skills", users: 9, status: "forbidden" },
        { ...gap, section: "team", status: "failed", notReturned: true },
        { ...gap, section: "roles", status: "failed" },
      ],
      context: [{ part: "numbers", status: "failed", because: ["503"] }],
    });
    expect(lines(lost)).toEqual([
      expect.stringMatching(/^Odin +1 of 4 users in 1 group, \d+(\.\d)? % was read$/),
      "- a scope ended early: 500 boom",
      "- a scope lacks users: cut off",
      "- 1 user listed, but gone when read",
      "- given up after many refusals or failures: trustors",
      "- forbidden: skills for 9 users, queues for 3 users",
      "- failed: roles for 3 users, numbers of the context",
    ]);
  });

  test("counts lost sections beyond the twelfth", () => {
    const records = [unread()];
    expect(lines(coverageOf(records)).join(" ")).toMatch(/- forbidden: \S+ for 1 user, .*, \d+ more sections/);
  });

  test("counts groups that ended early beyond the third", () => {
    const coverage = Array.from({ length: 9 }, () => coverageOf(odin, { ...READ, stopped: "404" }));
    expect(lines(...coverage)).toContain("- 6 more groups ended early");
  });
});

test("rules that could not judge everybody are named, and their reasons wait", () => {
  const judgement = judgementOf([unread()]);
  const [line] = screenOf({ judgement }).filter((one) => one.startsWith("Users not checked"));
  expect(line).toMatch(/^Users not checked +by odin-01 \(1\), odin-02 \(1\), /);
  const all = uncheckedReport(judgement).split("\n");
  expect(all.filter((one) => /^ {2}odin-\d\d +1 user: /.test(one)).length).toBeGreaterThan(25);
  expect(uncheckedReport(judgementOf([], MADE_UP))).toBe("");
});

test("rules about people that judged nobody share one line, with the platform that is missing", () => {
  const rules = RULES.filter(({ id }) => ["both-01", "both-05", "both-21"].includes(id));
  const judgement = judgementOf([person(1, "0000")], rules);
  expect(screenOf({ judgement })).toContain("2 rules judged nobody: PureCloud was not audited");
  const all = uncheckedReport(judgement);
  expect(all).toContain("  both-01, both-05 judged nobody: PureCloud was not audited");
  expect(all).toContain("  both-21 judged nobody: people.left is not configured");
});

test("people and groups are broken at the width of the terminal", () => {
  const lines = screenOf({ judgement: judgementOf([unread()]) }, 40);
  const from = lines.indexOf("Groups to look at first, by people with a high finding");
  expect(lines.slice(from + 1, lines.indexOf("", from)).every((line) => line.length <= 40)).toBe(true);
  expect(lines[from + 2]).toMatch(/^ {22}\S/);
});
