import { expect, test } from "vitest";
import { failed } from "../../../src/index.js";
import { idleCode, sharedCode, weakCode } from "../../../src/rules/odin/authorization-codes.js";
import { type Case, classes, groups, inherits, own, said, verdict, without } from "./kit.js";

const PROFILE = { extension: "583917", phoneNumber: "8135551003" };
const codes = (...list: readonly (string | object)[]) => ({
  "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode": {
    settings: { useCustomSettings: true },
    codes: list.map((code) => (typeof code === "string" ? { code, description: "Travel" } : code)),
  },
});
const MASKED = { code: "[redacted]", description: "[redacted]" };
const user = (...list: readonly (string | object)[]): Case => ({ sections: { user: PROFILE, ...codes(...list) } });

const WEAK: readonly [string, Case, string][] = [
  ["four digits", user("9481"), "found"],
  ["all alike", user("555555"), "found"],
  ["up by one", user("123456"), "found"],
  ["down by one", user("87654321"), "found"],
  ["the extension", user("583917"), "found"],
  ["the number", user("8135551003"), "found"],
  ["the description", user({ code: "948172", description: 948172 }), "found"],
  ["six digits, and a description with digits", user({ code: "948172", description: "Room 948" }), "clear"],
  ["one of two", user("948172", "1234"), "found"],
  ["no codes", user(), "clear"],
  ["no such plan", { sections: { user: PROFILE, ...without("AuthorizationCode") } }, "clear"],
  ["masked and weak", user({ ...MASKED, weak: true }), "found"],
  ["masked and not weak", user({ ...MASKED, weak: false }), "clear"],
  ["masked by an older release", user(MASKED), "not evaluated"],
  ["no profile", { sections: codes("948172") }, "not evaluated"],
  ["no profile, and a short code", { sections: codes("948172", "12") }, "found"],
  ["the plan failed", { sections: { user: PROFILE } }, "not evaluated"],
];

test.each(WEAK)("odin-11: %s", (_, one, expected) => {
  expect(said(weakCode, one)).toBe(expected);
});

test("odin-11 tells neither the code nor what makes it weak", () => {
  const { evidence } = verdict(weakCode, user("583917", "948172"));
  const path = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode.codes";
  expect(evidence).toEqual([{ path, value: "1 of 2 weak" }]);
});

const ASKS = classes("Disallow", { toll: "Authorization Code Required" });
const NO_PATTERNS = { ...own("DigitPlanOriginating", []), ...own("PinholeDigitPlanOriginating", []) };
const asking = (permissions: object, ...list: readonly string[]) => ({
  user: { ...PROFILE, department: { name: "Support" } },
  ...own("Originating", permissions),
  ...NO_PATTERNS,
  ...codes(...list),
});
const PATTERN = [{ digitPatternName: "Partners", permission: "Authorization Code Required" }];
const GROUP = groups("AuthorizationCode", { default: true, codes: [] });
const GROUP_HAS = groups("AuthorizationCode", { codes: [{ code: "[redacted]" }] });

const IDLE: readonly [string, Case, string][] = [
  ["required and missing", { sections: asking(ASKS), context: GROUP }, "found"],
  ["required and there", { sections: asking(ASKS, "948172"), context: GROUP }, "clear"],
  ["required, and only the group has one", { sections: asking(ASKS), context: GROUP_HAS }, "clear"],
  [
    "required, and only another department has one",
    { sections: asking(ASKS), context: groups("AuthorizationCode", { codes: [] }, { Sales: { codes: [{}] } }) },
    "found",
  ],
  [
    "required, and the department has one",
    { sections: asking(ASKS), context: groups("AuthorizationCode", { codes: [] }, { Support: { codes: [{}] } }) },
    "clear",
  ],
  ["required and missing, the group's codes are unread", { sections: asking(ASKS) }, "not evaluated"],
  ["nothing requires the user's code", { sections: asking(classes("Allow"), "948172") }, "found"],
  ["nothing requires the group's code", { sections: asking(classes("Allow")), context: GROUP_HAS }, "clear"],
  [
    "only a pattern requires it",
    { sections: { ...asking(classes("Allow"), "948172"), ...own("DigitPlanOriginating", PATTERN) } },
    "clear",
  ],
  [
    "only a pinhole requires it",
    { sections: { ...asking(classes("Allow"), "948172"), ...own("PinholeDigitPlanOriginating", PATTERN) } },
    "clear",
  ],
  [
    "a pattern that is not in force requires it",
    {
      sections: { ...asking(classes("Allow"), "948172"), ...inherits("DigitPlanOriginating", PATTERN) },
      context: groups("DigitPlanOriginating", { digitPatterns: [] }),
    },
    "found",
  ],
  [
    "the group's pattern requires it",
    {
      sections: { ...asking(classes("Allow"), "948172"), ...inherits("DigitPlanOriginating") },
      context: groups("DigitPlanOriginating", { digitPatterns: PATTERN }),
    },
    "clear",
  ],
  [
    "the group's pattern is unread",
    { sections: { ...asking(classes("Allow"), "948172"), ...inherits("DigitPlanOriginating") } },
    "not evaluated",
  ],
  ["no codes and nothing required", { sections: asking(classes("Allow")) }, "clear"],
  [
    "the codes failed",
    {
      sections: { ...asking(ASKS), "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode": failed("500") },
      context: GROUP,
    },
    "not evaluated",
  ],
];

test.each(IDLE)("odin-12: %s", (_, one, expected) => {
  expect(said(idleCode, one)).toBe(expected);
});

const also = (...list: readonly (string | object)[]) => ({ user: PROFILE, ...codes(...list) });
const token = (run: string, at: number) => ({ ...MASKED, weak: false, same: `${run.repeat(12)}-${at}` });

const SHARED: readonly [string, Case, string][] = [
  ["another user has it", { ...user("948172"), others: [also("948172")] }, "found"],
  ["another user has another", { ...user("948172"), others: [also("948173")] }, "clear"],
  ["the user has it twice", user("948172", "948172"), "clear"],
  ["both are weak", { ...user("123456"), others: [also("123456")] }, "clear"],
  [
    "the other's is weak",
    { ...user("948172"), others: [{ ...also("948172"), user: { ...PROFILE, extension: "948172" } }] },
    "clear",
  ],
  ["masked in one run", { ...user(token("a", 1)), others: [also(token("a", 1))] }, "found"],
  ["masked in one run, another", { ...user(token("a", 1)), others: [also(token("a", 2))] }, "clear"],
  ["masked in two runs", { ...user(token("a", 1)), others: [also(token("b", 1))] }, "not evaluated"],
  [
    "masked in two runs, and one is equal",
    { ...user(token("a", 1)), others: [also(token("b", 1)), also(token("a", 1))] },
    "found",
  ],
  [
    "masked by an older release",
    { ...user(token("a", 1)), others: [also({ ...MASKED, weak: false })] },
    "not evaluated",
  ],
  ["the user's own was masked by an older release", user({ ...MASKED, weak: false }), "not evaluated"],
  ["the user's own may be weak", { sections: codes("948172"), others: [also("948172")] }, "not evaluated"],
  ["no codes", user(), "clear"],
  ["the plan failed", { sections: { user: PROFILE } }, "not evaluated"],
];

test.each(SHARED)("odin-31: %s", (_, one, expected) => {
  expect(said(sharedCode, one)).toBe(expected);
});

test("odin-31 names at most five others, and never the code", () => {
  const others = Array.from({ length: 9 }, () => also("948172"));
  const { evidence } = verdict(sharedCode, { ...user("948172"), others });
  expect(evidence.map(({ value }) => value)).toEqual([["u1@a", "u2@a", "u3@a", "u4@a", "u5@a", "and more"]]);
  expect(JSON.stringify(verdict(sharedCode, { ...user("948172"), others: [also("948172")] }))).not.toContain("948172");
});
