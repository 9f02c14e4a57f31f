import { expect, test } from "vitest";
import { failed, unavailable } from "../../../src/index.js";
import { DEFAULT_CONFIG } from "../../../src/rules/engine/config.js";
import { allForwarded, forwardedOutside, redirectedOutside } from "../../../src/rules/odin/forwarding.js";
import { type Case, groups, inherits, own, said, services, verdict, without } from "./kit.js";

const ALWAYS = "Call Forwarding Always";
const SELECTIVE = "Call Forwarding Selective";
const OUTSIDE = "+442079460000";

const on = (service: string, to?: unknown, more: object = {}): Case => ({
  sections: services({ [service]: { isActive: true, ...(to !== undefined && { forwardToPhoneNumber: to }), ...more } }),
});
const selective = (criteria: readonly object[], isActive: unknown = true): Case => ({
  sections: services({ [SELECTIVE]: { isActive, defaultForwardToPhoneNumber: OUTSIDE, criteria } }),
});
const byDefault = { isActive: true, forwardToNumberSelection: "Forward To Default Number" };
const byOwn = (number: string, isActive: unknown = true) => ({
  isActive,
  forwardToNumberSelection: "Forward To Specified Number",
  forwardToPhoneNumber: number,
});
const allowing = (...forwardTo: readonly string[]) => ({ allow: { ...DEFAULT_CONFIG.allow, forwardTo } });

const FORWARDED: readonly [string, Case, string][] = [
  ...[
    ALWAYS,
    `${ALWAYS} Secondary`,
    "Call Forwarding Busy",
    "Call Forwarding No Answer",
    "Call Forwarding Not Reachable",
  ].flatMap((service): [string, Case, string][] => [
    [`${service} leads outside`, on(service, OUTSIDE), "found"],
    [`${service} leads inside`, on(service, 6500), "clear"],
    [`${service} is off`, on(service, OUTSIDE, { isActive: false }), "clear"],
  ]),
  ["it has no target", on(ALWAYS), "clear"],
  ["nobody knows where it leads", on(ALWAYS, "?5551234"), "not evaluated"],
  ["nobody knows whether it is on", on(ALWAYS, OUTSIDE, { isActive: "maybe" }), "not evaluated"],
  ["nobody knows whether it is on, and it leads inside", on(ALWAYS, 6500, { isActive: "maybe" }), "clear"],
  ["its settings cannot be read", { sections: services({ [ALWAYS]: "on" as never }) }, "not evaluated"],
  [
    "the service is not assigned",
    { sections: services({ [ALWAYS]: { isActive: true, forwardToPhoneNumber: OUTSIDE } }, []) },
    "clear",
  ],
  [
    "the services are unknown",
    { sections: { serviceSettings: { [ALWAYS]: { isActive: true, forwardToPhoneNumber: OUTSIDE } } } },
    "not evaluated",
  ],
  [
    "the services are unknown, and it leads inside",
    { sections: { serviceSettings: { [ALWAYS]: { isActive: true, forwardToPhoneNumber: 1 } } } },
    "clear",
  ],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
  ["nobody has settings", { sections: { serviceSettings: unavailable("none") } }, "clear"],
  [
    "one leads outside, and another nobody knows",
    {
      sections: services({
        [ALWAYS]: { isActive: true, forwardToPhoneNumber: "?1" },
        "Call Forwarding Busy": { isActive: true, forwardToPhoneNumber: OUTSIDE },
      }),
    },
    "found",
  ],
  ["a premium number", on(ALWAYS, "+9001234567"), "found critical"],
  ["a country that is not listed", { ...on(ALWAYS, OUTSIDE), config: { countries: ["US"] } }, "found critical"],
  ["a country that is listed", { ...on(ALWAYS, OUTSIDE), config: { countries: ["GB"] } }, "found"],
  ["no country at all", { ...on(ALWAYS, "+5"), config: { countries: ["GB"] } }, "found"],
  ["one of several countries, none listed", { ...on(ALWAYS, "+1"), config: { countries: ["GB"] } }, "found critical"],
  ["one of several countries, one listed", { ...on(ALWAYS, "+1"), config: { countries: ["GB", "CA"] } }, "found"],
  ["the number is allowed", { ...on(ALWAYS, OUTSIDE), config: allowing(OUTSIDE) }, "clear"],
  [
    "one of two numbers is allowed",
    {
      sections: services({
        [ALWAYS]: { isActive: true, forwardToPhoneNumber: OUTSIDE },
        "Call Forwarding Busy": { isActive: true, forwardToPhoneNumber: "+1" },
      }),
      config: allowing(OUTSIDE),
    },
    "found",
  ],
  [
    "another service is not a forward",
    { sections: services({ "Remote Office": { isActive: true, remoteOfficePhoneNumber: OUTSIDE } }) },
    "clear",
  ],
  ["a criterion forwards to the default number", selective([byDefault]), "found"],
  ["no criterion is active", selective([{ ...byDefault, isActive: false }]), "clear"],
  ["there is no criterion", selective([]), "clear"],
  ["a criterion forwards to its own number inside", selective([byOwn("6500")]), "clear"],
  ["a criterion forwards to its own number outside", selective([byOwn(OUTSIDE)]), "found"],
  ["it is off", selective([byDefault], false), "clear"],
  [
    "a criterion does not forward",
    selective([{ isActive: true, forwardToNumberSelection: "Do not forward" }]),
    "clear",
  ],
  ["nobody knows whether the criterion is active", selective([byOwn(OUTSIDE, null)]), "not evaluated"],
];

test.each(FORWARDED)("odin-06: %s", (_, one, expected) => {
  expect(said(forwardedOutside, one)).toBe(expected);
});

test("odin-06 says where calls go, that schedules do not count, and what the configuration allows", () => {
  expect(verdict(forwardedOutside, selective([byDefault])).evidence).toEqual([
    { path: `serviceSettings["${SELECTIVE}"].criteria`, value: [OUTSIDE, "national", "GB"] },
    { path: `serviceSettings["${SELECTIVE}"].criteria.timeSchedule`, value: "not evaluated" },
  ]);
  expect(verdict(forwardedOutside, { ...on(ALWAYS, OUTSIDE), config: allowing(OUTSIDE) })).toEqual({
    outcome: "clear",
    evidence: [{ path: `serviceSettings["${ALWAYS}"].forwardToPhoneNumber`, value: [OUTSIDE, "national", "GB"] }],
    because: "the configuration allows the number",
  });
});

const redirected = (outsideGroup: unknown, { sections, ...more }: Case): Case => ({
  ...more,
  sections: { ...sections, ...own("Redirected", { outsideGroup }) },
});
const inherited = ({ sections }: Case) => ({ user: { firstName: "A" }, ...sections, ...inherits("Redirected") });

const REDIRECTED: readonly [string, Case, string][] = [
  ["open, and a forward leads outside", redirected(true, on(ALWAYS, OUTSIDE)), "found"],
  [
    "open, and the number is allowed for odin-06",
    redirected(true, { ...on(ALWAYS, OUTSIDE), config: allowing(OUTSIDE) }),
    "found",
  ],
  ["open, and the forward leads inside", redirected(true, on(ALWAYS, 6500)), "clear"],
  ["open, and the forward is off", redirected(true, on(ALWAYS, OUTSIDE, { isActive: false })), "clear"],
  ["closed", redirected(false, on(ALWAYS, OUTSIDE)), "clear"],
  ["closed, and nobody knows where it leads", redirected(false, on(ALWAYS, "?1")), "clear"],
  ["open, and nobody knows where it leads", redirected(true, on(ALWAYS, "?1")), "not evaluated"],
  [
    "open, and the settings failed",
    redirected(true, { sections: { serviceSettings: failed("500") } }),
    "not evaluated",
  ],
  [
    "the group's plan is open",
    {
      sections: inherited(on(ALWAYS, OUTSIDE)),
      context: groups("Redirected", { permissions: { outsideGroup: true } }),
    },
    "found",
  ],
  [
    "the group's plan is closed",
    {
      sections: inherited(on(ALWAYS, OUTSIDE)),
      context: groups("Redirected", { permissions: { outsideGroup: false } }),
    },
    "clear",
  ],
  ["the group's plan is unread", { sections: inherited(on(ALWAYS, OUTSIDE)) }, "not evaluated"],
  ["the group's plan is unread, and nothing is forwarded", { sections: inherited(on(ALWAYS, 6500)) }, "clear"],
  ["no such plan", { sections: { ...on(ALWAYS, OUTSIDE).sections, ...without("Redirected") } }, "clear"],
];

test.each(REDIRECTED)("odin-05: %s", (_, one, expected) => {
  expect(said(redirectedOutside, one)).toBe(expected);
});

const ALL_CALLS: readonly [string, Case, string][] = [
  ["it leads inside", on(ALWAYS, 6500), "found"],
  ["it leads nowhere", on(ALWAYS), "found medium"],
  ["it leads outside", on(ALWAYS, OUTSIDE), "clear"],
  ["it is off", on(ALWAYS, 6500, { isActive: false }), "clear"],
  ["another forward leads inside", on("Call Forwarding Busy", 6500), "clear"],
  ["nobody knows where it leads", on(ALWAYS, "?1"), "not evaluated"],
  ["nobody knows whether it is on", on(ALWAYS, 6500, { isActive: "maybe" }), "not evaluated"],
  ["nobody knows whether it is on, and it leads outside", on(ALWAYS, OUTSIDE, { isActive: "maybe" }), "clear"],
  ["its settings cannot be read", { sections: services({ [ALWAYS]: "on" as never }) }, "not evaluated"],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
];

const UNASSIGNED: readonly [string, Case, string][] = [
  ["not assigned", { sections: services({ [ALWAYS]: { isActive: true, forwardToPhoneNumber: 6500 } }, []) }, "clear"],
  [
    "perhaps not assigned",
    { sections: { serviceSettings: { [ALWAYS]: { isActive: true, forwardToPhoneNumber: 6500 } } } },
    "not evaluated",
  ],
];

test.each([...ALL_CALLS, ...UNASSIGNED])("odin-07: %s", (_, one, expected) => {
  expect(said(allForwarded, one)).toBe(expected);
});
