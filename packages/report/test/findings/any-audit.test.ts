import type { Judgement } from "@rollcall/audit/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SCREEN_LINES } from "../../src/findings/screen.js";
import { findingsReport } from "../../src/index.js";
import { widthOf } from "../../src/terminal/width.js";
import { coverageOf, judgementOf, licencesWith, MADE_UP, person, startedAt, unread } from "./kit.js";

/** What is new since the last audit, the names of all files and of a copy, what to do next, and the exit code. */
const MOST_BELOW = 32;

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

  /** A judgement with this number of people, who share a few names. */
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
        fc.integer({ min: 0, max: MOST_BELOW }),
        (of, people, scopes, columns, below) => {
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
            { columns: columns ?? undefined, below },
          );
          expect(screen.trimEnd().split("\n").length + below).toBeLessThanOrEqual(SCREEN_LINES);
          expect(longest(screen)).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  test("names the parts that have no room", () => {
    const licences = licencesWith([{ name: "A licence" }]);
    const report = { startedAt, coverage: [], judgement: judgementWith(100, ["A name", "Another"], 40), licences };
    expect(findingsReport(report)).not.toContain("Not shown");
    expect(findingsReport(report, { below: SCREEN_LINES })).toContain(
      "\n\nNot shown: people, policies, groups, suppressions, licences. See --details\n",
    );
  });

  test("of 100,000 people has no more lines", () => {
    const judgement = judgementWith(100_000, ["A name", "Another"], 2000);
    const screen = findingsReport({ startedAt, coverage: [], judgement });
    expect(screen.trimEnd().split("\n").length).toBeLessThanOrEqual(SCREEN_LINES);
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
