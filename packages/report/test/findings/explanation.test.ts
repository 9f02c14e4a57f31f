import { DEFAULT_CONFIG, RULES, rulesConfig } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { ruleReport, verdictReport } from "../../src/index.js";

const rule = RULES.find(({ id }) => id === "purecloud-04") ?? RULES[0];

test("a threshold has its value, and where it was set", () => {
  if (!rule) throw new Error("there is no rule");
  const given = rulesConfig({ thresholds: { unusedDays: 45 } }, [], "rollcall\u001b.json");
  expect(ruleReport(rule, DEFAULT_CONFIG)).toContain("threshold   unusedDays is 90 (default)\n");
  expect(ruleReport(rule, given)).toContain("threshold   unusedDays is 45 (rollcall\\u001b.json)\n");
});

test("each value is the user's, the group's or nobody's", () => {
  if (!rule) throw new Error("there is no rule");
  const subject = { platform: "odin", scope: "sp/g", userId: "u", name: null } as const;
  const evidence = [
    { path: "user.extension", value: "1" },
    { path: "context.group.userLimit", value: 5, of: "group" },
    { path: "country and class of the number", value: ["GB"] },
  ] as const;
  expect(verdictReport({ rule, subject, verdict: { outcome: "found", evidence } }).split("\n")).toEqual([
    "  u (u, sp/g): found",
    '    - user.extension (the user\'s) is "1"',
    "    - context.group.userLimit (the group's) is 5",
    '    - country and class of the number is ["GB"]',
  ]);
});

test("a chain has a verdict for each part, with the evidence there", () => {
  if (!rule) throw new Error("there is no rule");
  const subject = { platform: "odin", scope: "sp/g", userId: "u", name: null } as const;
  const evidence = [{ path: "user.extension", value: "1" }] as const;
  const parts = [
    { rule, subject, verdict: { outcome: "found", evidence } },
    { rule, subject, verdict: { outcome: "not evaluated", evidence: [], because: ["a reason"] } },
  ] as const;
  const verdict = { outcome: "not evaluated", evidence, because: ["a part is open"] } as const;
  expect(verdictReport({ rule, subject, verdict, parts }).split("\n")).toEqual([
    "  u (u, sp/g): not evaluated",
    "    - a part is open",
    `    - ${rule.id} (${rule.title}): found`,
    '      - user.extension (the user\'s) is "1"',
    `    - ${rule.id} (${rule.title}): not evaluated`,
    "      - a reason",
  ]);
});
