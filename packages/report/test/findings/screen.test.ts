/** What a person reads of findings first. */
import { ok } from "@rollcall/audit";
import { chainRule, type Rule } from "@rollcall/audit/rules";
import { describe, expect, test } from "vitest";
import { findingsReport } from "../../src/index.js";
import { odinRecord } from "../records.js";
import {
  coverageOf,
  judgementOf,
  licencesWith,
  lineOf,
  MADE_UP,
  paint,
  person,
  READ,
  RULE_OF,
  reportOf,
  screenOf,
  startedAt,
  unread,
} from "./kit.js";

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

  test("a line says what to do if no prices are set, or if no price has the name of a licence", () => {
    const rows = licencesWith([{ name: "Dear", price: null, wasted: null }]).rows;
    const lines = (currency: string) => {
      const screen = screenOf({ ...whole, licences: { currency, rows, monthly: null, wasted: null, unsure: 0 } });
      return screen.slice(screen.findIndex((line) => line.startsWith("Licences")));
    };
    const [heads, , line] = lines("");
    expect(heads).toMatch(/^Licences +bought +assigned +used +unused$/);
    expect(line).toBe("  No prices are set, so no cost is shown. Set prices in rollcall.config.yaml");
    expect(lines("EUR")[2]).toMatch(/^ {2}No price has the name of one of these, so no cost is shown\./);
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
