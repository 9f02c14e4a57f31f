import { expect, test } from "vitest";
import { openPattern, transferNumber } from "../../../src/rules/odin/patterns.js";
import { type Case, CLASSES, classes, groups, inherits, own, said, verdict, without } from "./kit.js";

const NOBODY = { user: { firstName: "A" } };
const NUMBERS = "outgoingCallingPlans.outgoingCallingPlanTransferNumbers";
const numbers = (userNumbers: unknown, useCustomSettings = true) => ({ [NUMBERS]: { useCustomSettings, userNumbers } });
const transfers = (nth: string) => own("Originating", classes("Allow", { toll: `Transfer To ${nth} Transfer Number` }));
const ALL = { phoneNumber01: 1, phoneNumber02: "2", phoneNumber03: "3" };
const but = (nth: number) => Object.fromEntries(Object.entries(ALL).filter((_, at) => at !== nth - 1));

const TRANSFER: readonly [string, Case, string][] = [
  ...["First", "Second", "Third"].flatMap((nth, at): [string, Case, string][] => [
    [`the ${nth} is missing`, { sections: { ...transfers(nth), ...numbers(but(at + 1)) } }, "found"],
    [
      `only the ${nth} is set`,
      { sections: { ...transfers(nth), ...numbers({ [`phoneNumber0${at + 1}`]: 5 }) } },
      "clear",
    ],
  ]),
  ["an empty list is an empty object", { sections: { ...transfers("First"), ...numbers([]) } }, "found"],
  ["an empty text is no number", { sections: { ...transfers("First"), ...numbers({ phoneNumber01: "" }) } }, "found"],
  ["nothing is transferred", { sections: { ...own("Originating", classes("Allow")), ...numbers({}) } }, "clear"],
  [
    "the group's numbers have it",
    {
      sections: { ...NOBODY, ...transfers("First"), ...numbers({}, false) },
      context: groups("TransferNumbers", { transferNumbers: ALL }),
    },
    "clear",
  ],
  [
    "the group's numbers lack it, and the user's has it",
    {
      sections: { ...NOBODY, ...transfers("First"), ...numbers(ALL, false) },
      context: groups("TransferNumbers", { transferNumbers: {} }),
    },
    "found",
  ],
  ["the group's numbers are unread", { sections: { ...transfers("First"), ...numbers({}, false) } }, "not evaluated"],
  [
    "the group's numbers are unread, and nothing is transferred",
    { sections: { ...own("Originating", classes("Allow")), ...numbers({}, false) } },
    "clear",
  ],
  ["no plan of numbers", { sections: { ...transfers("First"), ...without("TransferNumbers") } }, "clear"],
];

test.each(TRANSFER)("odin-13: %s", (_, one, expected) => {
  expect(said(transferNumber, one)).toBe(expected);
});

const DIRECTIONS = ["Originating", "Redirecting", "CallMeNow"];
const pattern = (permission: unknown) => [{ digitPatternName: "Premium", permission }];

/** All plans of a user: every class has one value, and there are no patterns. */
const plans = (value: unknown) =>
  Object.assign(
    {},
    ...DIRECTIONS.map((one) => ({
      ...own(one, classes(value)),
      ...own(`DigitPlan${one}`, []),
      ...own(`PinholeDigitPlan${one}`, []),
    })),
  );
const CLOSED = plans("Disallow");

const PATTERNS: readonly [string, Case, string][] = [
  ...DIRECTIONS.flatMap((one): [string, Case, string][] => [
    [
      `a pinhole opens ${one}`,
      { sections: { ...CLOSED, ...own(`PinholeDigitPlan${one}`, pattern("Allow")) } },
      "found",
    ],
    [`a digit pattern opens ${one}`, { sections: { ...CLOSED, ...own(`DigitPlan${one}`, pattern(true)) } }, "found"],
    [
      `${one} is all open`,
      { sections: { ...CLOSED, ...own(one, classes("Allow")), ...own(`DigitPlan${one}`, pattern(true)) } },
      "clear",
    ],
  ]),
  ...CLASSES.map((one): [string, Case, string] => [
    `only ${one} is closed`,
    {
      sections: {
        ...plans("Allow"),
        ...own("Originating", classes("Allow", { [one]: "Disallow" })),
        ...own("DigitPlanOriginating", pattern("Allow")),
      },
    },
    /^(toll|international|operatorAssisted|premium.*|casual|unknown|urlDialing)$/.test(one) ? "found" : "clear",
  ]),
  ...["Ignore", "Disallow", false, "Authorization Code Required", "Transfer To First Transfer Number"].map(
    (word): [string, Case, string] => [
      `a pinhole is ${word}`,
      { sections: { ...CLOSED, ...own("PinholeDigitPlanOriginating", pattern(word)) } },
      "clear",
    ],
  ),
  [
    "every class asks for a code",
    {
      sections: {
        ...plans("Allow"),
        ...own("Originating", classes("Authorization Code Required")),
        ...own("DigitPlanOriginating", pattern("Allow")),
      },
    },
    "clear",
  ],
  [
    "a word that nobody knows",
    { sections: { ...CLOSED, ...own("DigitPlanOriginating", pattern("Maybe")) } },
    "not evaluated",
  ],
  [
    "the group's patterns are in force",
    {
      sections: { ...NOBODY, ...CLOSED, ...inherits("DigitPlanOriginating", pattern("Allow")) },
      context: groups("DigitPlanOriginating", { digitPatterns: pattern("Disallow") }),
    },
    "clear",
  ],
  [
    "the group's pattern opens",
    {
      sections: { ...NOBODY, ...CLOSED, ...inherits("DigitPlanOriginating") },
      context: groups("DigitPlanOriginating", { digitPatterns: pattern("Allow") }),
    },
    "found",
  ],
  [
    "the group's patterns are unread",
    { sections: { ...CLOSED, ...inherits("DigitPlanOriginating") } },
    "not evaluated",
  ],
  [
    "no such plans",
    { sections: { ...CLOSED, ...without("DigitPlanOriginating"), ...without("PinholeDigitPlanOriginating") } },
    "clear",
  ],
];

test.each(PATTERNS)("odin-14: %s", (_, one, expected) => {
  expect(said(openPattern, one)).toBe(expected);
});

test("odin-14 names the pattern, and the classes that are closed", () => {
  const { evidence } = verdict(openPattern, {
    sections: {
      ...plans("Allow"),
      ...own("Originating", classes("Allow", { toll: "Disallow" })),
      ...own("PinholeDigitPlanOriginating", pattern("Allow")),
    },
  });
  expect(evidence).toEqual([
    {
      path: "outgoingCallingPlans.outgoingCallingPlanPinholeDigitPlanOriginating.digitPatternName",
      value: ["Premium"],
    },
    { path: "outgoingCallingPlans.outgoingCallingPlanOriginating.userPermissions.toll", value: "Disallow" },
  ]);
});
