/** What a person reads of findings, and may not read of gaps. */
import { CoverageCounter, type OdinRecord, ok, type PureCloudRecord } from "@rollcall/audit";
import { chainRule, DEFAULT_CONFIG, Judge, type Judgement, odinRule, RULES, type Rule } from "@rollcall/audit/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SCREEN_LINES } from "../../src/findings/screen.js";
import {
  findingsReport,
  type JudgedReport,
  type LicenceFacts,
  type LicenceRow,
  plain,
  uncheckedReport,
} from "../../src/index.js";
import { widthOf } from "../../src/terminal/width.js";
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

const lineOf = (report: string, label: string) => report.split("\n").find((line) => line.startsWith(`  ${label}`));

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
    expect(lineOf(reportOf([]), "access")).toMatch(/nobody$/);
  });
  test("nothing was read", () => {
    expect(lineOf(reportOf([unread()]), "access")).toMatch(/warn<0 %>$/);
    expect(lineOf(reportOf([unread()]), "checked")).toMatch(/warn<0 %>/);
  });
});

describe("the first screen", () => {
  const extensions = ["1111", "0111", "0110", "0100", "0011", "0010", "0001", "0000"];
  const records = Array.from({ length: 400 }, (_, at) => person(at, extensions[at % 16] ?? ""));
  const judgement = judgementOf(records, MADE_UP);
  const coverage = Array.from({ length: 7 }, () => coverageOf(records.slice(0, 50), READ));
  const whole = { judgement, coverage, asOf: new Date(0), repeated: 12 };

  test("shows dangers before topics, and topics before people", () => {
    const screen = screenOf({ ...whole, finishedAt: startedAt });
    const [topics, people] = [
      screen.findIndex((line) => /^Findings +critical/.test(line)),
      screen.findIndex((line) => line.startsWith("People to look at first")),
    ];
    expect(topics).toBeGreaterThan(0);
    expect(people).toBeGreaterThan(topics);
    const first = screen.slice(people + 1, screen.indexOf("", people));
    const starts = first.filter((line) => /^ {2}critical \+3 +odin-90 +Person \d+: A problem that is/.test(line));
    expect(starts).toHaveLength(10);
    expect(first.at(-1)).toBe("  and 165 more: findings.ndjson");
  });

  test("counts findings by topic and severity, with how much was checked", () => {
    const screen = screenOf(whole);
    expect(lineOf(screen.join("\n"), "fraud")).toMatch(/^ {2}fraud +25 +100 +125 +100 +0 +100 %$/);
    expect(lineOf(screen.join("\n"), "all")).toMatch(/^ {2}all +25 +100 +125 +100 +0 +100 %$/);
    expect(lineOf(screen.join("\n"), "licence")).toMatch(/^ {2}licence( +0){5} +nobody$/);
  });

  test("says of a chain who, what and where, first of all", () => {
    const chain = chainRule({
      ...{ id: "chain-90", title: "A chain", category: "fraud", why: "", when: "", guards: [], remedy: { words: "" } },
      ...{ of: "odin", parts: [["odin-92"], ["odin-93"]], what: "calls", where: "outside" },
    });
    const judgement = judgementOf([person(1, "1011"), person(2, "0011")], [...MADE_UP, chain]);
    const screen = screenOf({ judgement });
    const at = screen.indexOf("Chains: several findings that are one danger");
    expect(screen.slice(at + 1, at + 3)).toEqual([
      "  chain-90  Person 1 → calls → outside",
      "  chain-90  Person 2 → calls → outside",
    ]);
    expect(at).toBeLessThan(screen.findIndex((line) => line.startsWith("Findings")));
    // Nobody is named twice.
    const others = judgementOf([person(1, "1011"), person(2, "0100")], [...MADE_UP, chain]);
    const named = screenOf({ judgement: others });
    const people = named.findIndex((line) => line.startsWith("Other people to look at first"));
    expect(named[people + 1]).toMatch(/^ {2}high +odin-91 +Person 2: /);
    expect(named[people + 2]).toBe("");
  });

  test("a long chain and a long finding take a second line, so no word is cut", () => {
    const title = "Calls can be made by the voice portal with a stale passcode, from anywhere";
    const long: Rule = { ...RULE_OF("odin-95", "high", 0), title } as Rule;
    const chain = chainRule({
      ...{ id: "chain-90", title: "A chain", category: "fraud", why: "", when: "", guards: [], remedy: { words: "" } },
      ...{ of: "odin", parts: [["odin-92"], ["odin-93"]], what: "calls by the voice portal of another company" },
      where: "outside to 447700900818, or to premium numbers",
    });
    const records = [person(1, "1000"), person(2, "0011")];
    const screen = screenOf({ judgement: judgementOf(records, [long, ...MADE_UP.slice(2), chain]) });
    expect(screen.join("\n")).toContain(
      "  chain-90  Person 2 → calls by the voice portal of another company → outside to\n            447700900818, or to premium numbers",
    );
    expect(screen.join("\n")).toContain(
      "  high          odin-95      Person 1: Calls can be made by the voice portal\n                             with a stale passcode, from anywhere",
    );
  });

  test("names five groups, and counts the others", () => {
    const screen = screenOf(whole);
    const groups = screen.indexOf("Groups to look at first, by people with a high finding");
    expect(screen.slice(groups + 1, groups + 6).every((line) => /^ {2}\d+ of \d+ +Odin /.test(line))).toBe(true);
    expect(screen[groups + 6]).toBe("  and 2 more: findings.ndjson");
  });

  test("has long lists on request", () => {
    const screen = findingsReport({ startedAt, ...whole }, { isDetailed: true }).split("\n");
    expect(screen.filter((line) => /Person \d+: A problem/.test(line))).toHaveLength(175);
    expect(screen.join("\n")).not.toContain(" more: ");
  });

  test("paints a person with a high finding red", () => {
    const screen = findingsReport({ startedAt, ...whole }, { paint }).split("\n");
    expect(screen.filter((line) => line.startsWith("  bad<critical +3>"))).toHaveLength(10);
  });

  test("says what is new, and of how many licences nobody has any use", () => {
    const fresh = judgement.findings.slice(0, 2);
    const since = {
      finishedAt: "2026-01-01T08:00:00.000Z",
      otherSettings: false,
      fresh,
      firstChecked: [],
      resolved: [],
      open: 7,
      unknown: 0,
    };
    const licences = licencesWith([
      { name: "Cheap", wasted: 1 },
      { name: "Dear", wasted: 12345.5 },
      { name: "Used", unused: 0, spare: 0, wasted: 0 },
      { name: "Free", isPaid: false, price: null, wasted: null },
    ]);
    const screen = screenOf({ ...whole, since, licences });
    expect(screen).toContain("  New                2 (2 critical) since 2026-01-01 08:00 UTC. 0 resolved, 7");
    const at = screen.findIndex((line) => line.startsWith("Licences"));
    expect(screen.slice(at, at + 5)).toEqual([
      expect.stringMatching(/^Licences +bought +assigned +used +unused +EUR\/month$/),
      expect.stringMatching(/^ {2}Dear +10 +8 +5 +5 +12,345\.50$/),
      expect.stringMatching(/^ {2}Cheap +10 +8 +5 +5 +1\.00$/),
      "  In all, 5.00 of 10.00 EUR a month pays for what nobody uses",
      "  The licences of 2 users could not be read",
    ]);
  });

  test("says that it is redacted", () => {
    expect(screenOf({ ...whole, isRedacted: true })).toContain("  Redacted: names, numbers and ids are tokens");
  });

  test("what a platform calls a person cannot control the terminal", () => {
    const evil = odinRecord({ user: ok({ firstName: "\u001b]0;owned\u0007", lastName: "x", extension: "1111" }) });
    const text = findingsReport({ startedAt, coverage: [], judgement: judgementOf([evil], MADE_UP) });
    expect(text).toContain("\\u001b]0;owned\\u0007 x: A");
    expect(text).not.toContain("\u001b");
  });
});

describe("what was read", () => {
  const lines = (...coverage: ReturnType<typeof coverageOf>[]) => {
    const screen = screenOf({ coverage });
    return screen.slice(1, screen.indexOf(""));
  };
  const odin = [odinRecord({ user: ok({}) })];

  test("is one line for each platform if nothing was lost", () => {
    const organisation = { ...coverageOf([purecloudRecord({})]), ...READ, scope: "organisation" };
    const coverage = [coverageOf(odin, READ), coverageOf(odin, READ), organisation];
    expect(lines(...coverage)).toEqual([
      "  Odin               2 users in 2 groups, everything was read",
      "  PureCloud          1 user, everything was read",
    ]);
  });

  test("says of a scope what was lost, the gravest first", () => {
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
    const [platform, scope, ...others] = lines(lost);
    expect(platform).toMatch(/^ {2}Odin +1 of 4 users in 1 group, \d+(\.\d)? % was read$/);
    expect(scope).toMatch(/^ {2}[\d.]+ % +a scope \(1 of 4 users\): ended early: 500 boom; users are/);
    expect(others).toEqual([]);
  });

  test("names the three worst scopes, and counts the others", () => {
    const bad = (failed: number) =>
      coverageOf(odin, {
        ...READ,
        stopped: "404",
        outcomes: { ...READ.outcomes, failed },
        gaps: [{ section: "user", status: "failed", users: failed, because: [] }],
      });
    const coverage = [3, 90, 1, 20].map(bad);
    expect(lines(...coverage).slice(1)).toEqual([
      expect.stringMatching(/^ {2}10 % /),
      expect.stringMatching(/^ {2}33\.3 % /),
      expect.stringMatching(/^ {2}76\.9 % /),
      "  and 1 more: see --coverage",
    ]);
  });
});

test("rules that could not judge everybody are named, and their reasons wait", () => {
  const judgement = judgementOf([unread()]);
  const [line] = screenOf({ judgement }).filter((one) => one.startsWith("Users not checked"));
  expect(line).toMatch(/^Users not checked +by odin-01 \(1\), odin-02 \(1\), /);
  const all = uncheckedReport(judgement);
  expect(all.match(/odin-\d\d \(1\)/g)?.length).toBeGreaterThan(25);
  expect(all.match(/^ {4}- /gm)?.length).toBeLessThan(25);
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

describe("any audit", () => {
  const names = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 90 }),
    fc.constantFrom(
      "王小明".repeat(20),
      "👩‍👩‍👧‍👦 family ".repeat(9),
      "\u202egnirts",
      "e\u0301".repeat(70),
      "ｗｉｄｅ".repeat(25),
    ),
  );
  const base = judgementOf([person(1, "1111")], MADE_UP);
  const [example] = base.findings;

  /** A judgement with so many people, who share a few names. */
  const judgementWith = (people: number, of: readonly string[], scopes: number): Judgement => {
    const at = (index: number) => of[index % of.length] ?? "";
    const subjects = Array.from({ length: people }, (_, index) => ({
      ...{
        platform: "odin" as const,
        userId: `${at(index)}${index}`,
        name: at(index + 1),
        scope: at(index % (scopes || 1)),
      },
    }));
    const findings = subjects.flatMap((subject, index) =>
      example
        ? [
            {
              ...example,
              id: `odin-90|odin|${index}`,
              subject,
              ...(index % 3 === 0 && { parts: ["a", "b"], because: `${at(index)} → ${at(index + 1)}` }),
            },
          ]
        : [],
    );
    const users = subjects.map((subject) => ({
      subject,
      counts: { critical: 1, high: 2, medium: 0, low: 100_000, info: 0 },
    }));
    const ranked = Array.from({ length: scopes }, (_, index) => ({
      ...{ platform: "odin" as const, scope: at(index), found: index, evaluated: 100_000, all: 123_456, bound: null },
    }));
    const folds = Array.from({ length: scopes }, (_, index) => ({
      rule: `odin-9${index % 4}`,
      scope: at(index),
      found: 50_000,
      evaluated: 99_999,
    }));
    const unused = of.map((name) => ({ id: name, owner: name, reason: name, until: "2026-01-01" }));
    return { ...base, findings, users, scopes: ranked, folds, unused };
  };

  const longest = (screen: string): number => Math.max(...screen.split("\n").map(widthOf));

  test("takes at most 60 lines of 80 columns", () => {
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 12 }),
        fc.nat(300),
        fc.nat(40),
        fc.option(fc.integer({ min: 80, max: 300 })),
        (of, people, scopes, columns) => {
          const judgement = judgementWith(people, of, scopes);
          const coverage = of.map((scope) => ({
            ...coverageOf([person(1, "1")]),
            scope,
            stopped: scope,
            truncated: scope,
            notes: of,
          }));
          const big = { bought: null, assigned: 99_999, used: 1, unused: 99_998, wasted: 9_999_999 };
          const licences = licencesWith(of.map((name) => ({ ...big, name })));
          const since = {
            finishedAt: "2026-01-01T08:00:00.000Z",
            otherSettings: true,
            fresh: judgement.findings,
            firstChecked: judgement.findings,
            resolved: [],
            open: 99_999,
            unknown: 99_999,
          };
          const screen = findingsReport(
            {
              startedAt,
              finishedAt: startedAt,
              asOf: new Date(0),
              coverage,
              judgement,
              licences,
              since,
              isRedacted: true,
            },
            { columns: columns ?? undefined },
          );
          expect(screen.split("\n").length).toBeLessThanOrEqual(SCREEN_LINES + 1);
          expect(longest(screen)).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  test("of 100,000 people has no more lines", () => {
    const judgement = judgementWith(100_000, ["A name", "Another"], 2000);
    const screen = findingsReport({ startedAt, coverage: [], judgement });
    expect(screen.split("\n").length).toBeLessThanOrEqual(SCREEN_LINES + 1);
    expect(screen).toContain("  and 33329 more: findings.ndjson");
  });

  test("fits into 40 columns as well", () => {
    const judgement = judgementWith(20, ["A name that is not short", "Another"], 9);
    const licences = licencesWith([{ name: "A licence" }]);
    const screen = findingsReport(
      { startedAt, coverage: [coverageOf([unread()])], judgement, licences },
      { columns: 40 },
    );
    expect(longest(screen)).toBeLessThanOrEqual(40);
  });
});

/** Licences with prices. Each has ten, of which eight are assigned and five used. */
function licencesWith(rows: readonly Partial<LicenceRow>[]): LicenceFacts {
  const row = { platform: "odin", kind: "service", name: "A licence", isPaid: true, bought: 10, assigned: 8 } as const;
  const money = { price: 1, monthly: 10, wasted: 5 };
  const all = rows.map((one) => ({ ...row, used: 5, unused: 3, spare: 2, unread: 2, ...money, ...one }));
  return { currency: "EUR", rows: all, monthly: 10, wasted: 5, unsure: 0 };
}
