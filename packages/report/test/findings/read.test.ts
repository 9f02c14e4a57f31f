/** What a person reads of gaps. Nothing that was lost reads as clean. */
import { ok } from "@rollcall/audit";
import { RULES } from "@rollcall/audit/rules";
import { describe, expect, test } from "vitest";
import { uncheckedReport } from "../../src/index.js";
import { odinRecord, purecloudRecord } from "../records.js";
import { coverageOf, judgementOf, MADE_UP, person, READ, screenOf, unread } from "./kit.js";

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
    expect(scope).toMatch(/^ {2}[\d.]+ % +a scope \(1 of 4 users\): ended early: 500 boom$/);
    expect(others.map((line) => line.slice(21))).toEqual(["users are missing: cut off", "and 4 more: see --coverage"]);
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
      expect.stringMatching(/^ {2}10 % .*: ended early: 404$/),
      expect.stringMatching(/^ {21}failed: user for 90 users$/),
      expect.stringMatching(/^ {2}33\.3 % /),
      expect.stringMatching(/^ {21}failed: user for 20 users$/),
      expect.stringMatching(/^ {2}76\.9 % /),
      expect.stringMatching(/^ {21}failed: user for 3 users$/),
      "  and 1 more: see --coverage",
    ]);
  });
});

test("rules that could not judge everybody are named, chains first, and their reasons wait", () => {
  const judgement = judgementOf([unread()]);
  const [line] = screenOf({ judgement }).filter((one) => one.startsWith("Users not checked"));
  expect(line).toMatch(/^Users not checked +by chain-01 \(1\), chain-02 \(1\), /);
  const all = uncheckedReport(judgement);
  expect(all.match(/odin-\d\d \(1\)/g)?.length).toBeGreaterThan(25);
  // Many rules have the same reasons, which are said once.
  const unchecked = judgement.rules.filter(({ because }) => because.length > 0);
  const reasons = new Set(unchecked.map(({ because }) => because.join("\n")));
  expect(reasons.size).toBeLessThan(unchecked.length / 2);
  expect(all.match(/^ {4}- /gm)).toHaveLength([...reasons].join("\n").split("\n").length);
  expect(uncheckedReport(judgementOf([], MADE_UP))).toBe("");
});

test("rules about people that judged nobody share one line, with the platform that is missing", () => {
  const rules = RULES.filter(({ id }) => ["both-01", "both-05", "both-21"].includes(id));
  const judgement = judgementOf([person(1, "0000")], rules);
  expect(screenOf({ judgement })).toContain("2 rules judged nobody: PureCloud was not audited");
  const all = uncheckedReport(judgement);
  expect(all).toContain("  both-01, both-05 judged nobody\n    - PureCloud was not audited\n");
  expect(all).toContain("  both-21 judged nobody\n    - people.left is not configured\n");
});

test("each reason has its own line", () => {
  const [one, other, third] = ["only the group a; b", "the list was cut off", "an organisation that stopped"];
  const judgement = judgementOf([unread(), person(1, "0000")]);
  const [summary] = judgement.rules.filter(({ notEvaluated }) => notEvaluated > 0);
  const silent = { ...summary, found: 0, clear: 0, notEvaluated: 0 } as never;
  const because = [one, other, third];
  const rules = [{ ...summary, because } as never, { ...(silent as object), because } as never, silent, silent];
  const all = uncheckedReport({ ...judgement, rules: rules.slice(0, 2) });
  const each = because.map((reason) => `    - ${reason}`);
  expect(all.split("\n").slice(2, 5)).toEqual(each);
  expect(all.split("\n").slice(6, 9)).toEqual(each);
  const twice = { ...(silent as object), because } as never;
  const screen = screenOf({ judgement: { ...judgement, rules: [twice, twice] } });
  expect(screen.slice(screen.indexOf("2 rules judged nobody:"))).toEqual([
    "2 rules judged nobody:",
    `  - ${one}`,
    `  - ${other}`,
    "  and 1 more: see --coverage",
    "",
  ]);
});
