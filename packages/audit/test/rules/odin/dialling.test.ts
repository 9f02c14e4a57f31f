import { expect, test } from "vitest";
import { failed, unavailable } from "../../../src/index.js";
import { callMeNow, international, premium, redirectBypass } from "../../../src/rules/odin/dialling.js";
import { type Case, CLASSES, classes, groups, inherits, own, said, services, verdict, without } from "./kit.js";

const SUPPORT = { user: { department: { name: "Support" } } };
const NOBODY = { user: { firstName: "A" } };
const opens = { permissions: classes("Allow") };
const closes = { permissions: classes("Disallow") };

const INTERNATIONAL: readonly [string, Case, string][] = [
  ["own plan allows", { sections: own("Originating", classes("Disallow", { international: "Allow" })) }, "found"],
  ["own plan closes", { sections: own("Originating", classes("Allow", { international: "Disallow" })) }, "clear"],
  ["a code is asked for", { sections: own("Originating", classes("Authorization Code Required")) }, "clear"],
  ["the plan does not say", { sections: own("Originating", { toll: "Allow" }) }, "not evaluated"],
  ["a word that nobody knows", { sections: own("Originating", { international: "Maybe" }) }, "not evaluated"],
  ["no such plan", { sections: without("Originating") }, "clear"],
  ["own plan is not in force, no group", { sections: inherits("Originating", classes("Allow")) }, "not evaluated"],
  [
    "own plan is not in force, the group's closes",
    { sections: { ...NOBODY, ...inherits("Originating", classes("Allow")) }, context: groups("Originating", closes) },
    "clear",
  ],
  [
    "the group's plan allows",
    { sections: { ...NOBODY, ...inherits("Originating") }, context: groups("Originating", opens) },
    "found",
  ],
  [
    "the department's plan allows",
    {
      sections: { ...SUPPORT, ...inherits("Originating") },
      context: groups("Originating", closes, { Support: opens }),
    },
    "found",
  ],
  [
    "another department's plan allows",
    { sections: { ...SUPPORT, ...inherits("Originating") }, context: groups("Originating", closes, { Sales: opens }) },
    "clear",
  ],
  [
    "departments differ, and the user's is unknown",
    { sections: inherits("Originating"), context: groups("Originating", closes, { Sales: opens }) },
    "not evaluated",
  ],
  [
    "the group's plan failed",
    {
      sections: inherits("Originating"),
      context: { "outgoingCallingPlans.outgoingCallingPlanOriginating": failed("500") },
    },
    "not evaluated",
  ],
  [
    "the record has the group's plan itself",
    { sections: { ...inherits("Originating"), "inherited.outgoingCallingPlanOriginating": opens } },
    "found",
  ],
  [
    "it is not known whether the plan is in force",
    { sections: { "outgoingCallingPlans.outgoingCallingPlanOriginating": { userPermissions: classes("Allow") } } },
    "not evaluated",
  ],
  [
    "the user is allowed",
    {
      sections: own("Originating", classes("Allow")),
      config: { allow: { ...NO_ONE(), international: ["U0@A"] } },
    },
    "clear",
  ],
  [
    "the department is allowed",
    {
      sections: { ...SUPPORT, ...own("Originating", classes("Allow")) },
      config: { allow: { ...NO_ONE(), international: ["support"] } },
    },
    "clear",
  ],
];

function NO_ONE() {
  return { international: [], forwardTo: [], administrators: [], serviceAccounts: [], withoutManager: [] };
}

test.each(INTERNATIONAL)("odin-01: %s", (_, one, expected) => {
  expect(said(international, one)).toBe(expected);
});

test("odin-01 says whose plan it is", () => {
  const path = "outgoingCallingPlans.outgoingCallingPlanOriginating";
  expect(verdict(international, { sections: own("Originating", classes("Allow")) }).evidence).toEqual([
    { path: `${path}.userPermissions.international`, value: "Allow" },
  ]);
  const inherited = { sections: { ...NOBODY, ...inherits("Originating") }, context: groups("Originating", opens) };
  expect(verdict(international, inherited).evidence).toEqual([
    { path: `context.${path}.departments.permissions.international`, value: "Allow", of: "group" },
  ]);
});

const both = (dialled: object, forwarded: object): Case => ({
  sections: { ...own("Originating", dialled), ...own("Redirecting", forwarded) },
});

const BYPASS: readonly [string, Case, string][] = [
  ...CLASSES.map((one): [string, Case, string] => [
    `${one} is open for forwards only`,
    both(classes("Allow", { [one]: "Disallow" }), classes(false, { [one]: true })),
    "found",
  ]),
  ["both are closed", both(classes("Disallow"), classes(false)), "clear"],
  ["a code is asked for", both(classes("Authorization Code Required"), classes(true)), "clear"],
  ["the call is transferred", both(classes("Transfer To First Transfer Number"), classes(true)), "clear"],
  [
    "one side is unknown, and no class is closed",
    { sections: { ...own("Originating", classes("Allow")), ...inherits("Redirecting") } },
    "clear",
  ],
  [
    "one side is unknown, and a class is closed",
    { sections: { ...own("Originating", classes("Disallow")), ...inherits("Redirecting") } },
    "not evaluated",
  ],
  ["one class is unknown and another is open", both(classes("Disallow"), { toll: true }), "found"],
  [
    "the group's plan closes, and the user's own redirects",
    {
      sections: { ...NOBODY, ...inherits("Originating", classes("Allow")), ...own("Redirecting", classes(true)) },
      context: groups("Originating", closes),
    },
    "found",
  ],
];

test.each(BYPASS)("odin-02: %s", (_, one, expected) => {
  expect(said(redirectBypass, one)).toBe(expected);
});

const clicks = (permissions: object, settings: object = { "Call Me Now": { isActive: true } }): Case => ({
  sections: { ...own("CallMeNow", permissions), ...services(settings as Record<string, object>) },
});

const CALL_ME_NOW: readonly [string, Case, string][] = [
  ...CLASSES.map((one): [string, Case, string] => [
    `${one} is open`,
    clicks(classes(false, { [one]: true })),
    /^(toll|international|premium.*|casual|unknown|urlDialing)$/.test(one) ? "found" : "clear",
  ]),
  ["the service is not assigned", clicks(classes(true), { "Remote Office": {} }), "clear"],
  ["the service in other letters", clicks(classes(true), { "call me now": {} }), "found"],
  [
    "own plan is not in force, no group",
    { sections: { ...inherits("CallMeNow", classes(true)), ...services({ "Call Me Now": {} }) } },
    "not evaluated",
  ],
  [
    "the plan is unknown, and the service not assigned",
    { sections: { ...inherits("CallMeNow"), ...services({}) } },
    "clear",
  ],
  ["the services are unknown", { sections: own("CallMeNow", classes(true)) }, "not evaluated"],
  ["the services are unknown, and the plan closes", { sections: own("CallMeNow", classes(false)) }, "clear"],
  [
    "nobody has services",
    { sections: { ...own("CallMeNow", classes(true)), assignedServices: unavailable("none") } },
    "clear",
  ],
];

test.each(CALL_ME_NOW)("odin-03: %s", (_, one, expected) => {
  expect(said(callMeNow, one)).toBe(expected);
});

const PREMIUM: readonly [string, Case, string][] = [
  ...CLASSES.map((one): [string, Case, string] => [
    `${one} is open`,
    { sections: own("Originating", classes("Disallow", { [one]: "Allow" })) },
    /^(premium.*|casual)$/.test(one) ? "found" : /^(unknown|urlDialing)$/.test(one) ? "found medium" : "clear",
  ]),
  ["a code is asked for", { sections: own("Originating", classes("Authorization Code Required")) }, "clear"],
  ["own plan is not in force, no group", { sections: inherits("Originating", classes("Allow")) }, "not evaluated"],
  [
    "one class is unknown, and the others are closed",
    { sections: own("Originating", classes("Disallow", { casual: "?" })) },
    "not evaluated",
  ],
];

test.each(PREMIUM)("odin-04: %s", (_, one, expected) => {
  expect(said(premium, one)).toBe(expected);
});
