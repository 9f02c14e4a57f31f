import { expect, test } from "vitest";
import { failed, unavailable } from "../../../src/index.js";
import { alternateIds } from "../../../src/rules/odin/alternate-ids.js";
import { intercept } from "../../../src/rules/odin/intercept.js";
import { voicePortal } from "../../../src/rules/odin/voice-portal.js";
import { type Case, said, services, verdict } from "./kit.js";

const portal = (passcode: unknown, isActive: unknown = true): Case => ({
  sections: { "utilities.portalPasscode": passcode, ...services({ "Voice Portal Calling": { isActive } }) },
});
const days = (expirationDays: unknown, isLoginDisabled: unknown = false) => ({ isLoginDisabled, expirationDays });

const PORTAL: readonly [string, Case, string][] = [
  ["expired", portal(days(-22)), "found"],
  ["expired, as text", portal(days("-107")), "found"],
  ["never: -1", portal(days(-1)), "found"],
  ["never: the smallest number", portal(days("-2147483648")), "found"],
  ["never: the largest number", portal(days(2147483647)), "found"],
  ["never: a switch", portal({ isLoginDisabled: false, doesNotExpire: true }), "found"],
  ["today", portal(days(0)), "clear"],
  ["in a month", portal(days("30")), "clear"],
  ["the login is disabled", portal(days(-22, true)), "clear"],
  ["the calling is off", portal(days(-22), false), "clear"],
  [
    "no such service",
    { sections: { ...services({ "Speed Dial 8": {} }), "utilities.portalPasscode": days(-22) } },
    "clear",
  ],
  ["no passcode", portal(unavailable("none")), "clear"],
  ["the passcode failed", portal(failed("500")), "not evaluated"],
  ["the passcode failed, and the calling is off", portal(failed("500"), false), "clear"],
  ["no days", portal({ isLoginDisabled: false }), "not evaluated"],
  ["no days, and the login is disabled", portal({ isLoginDisabled: true }), "clear"],
  ["nobody knows whether the login is disabled", portal({ expirationDays: -22 }), "not evaluated"],
  ["nobody knows whether the calling is on", portal(days(-22), "maybe"), "not evaluated"],
  [
    "the settings failed",
    { sections: { serviceSettings: failed("500"), "utilities.portalPasscode": days(-22) } },
    "not evaluated",
  ],
];

test.each(PORTAL)("odin-09: %s", (_, one, expected) => {
  expect(said(voicePortal, one)).toBe(expected);
});

const intercepted = (settings: object): Case => ({ sections: services({ "Intercept User": settings }) });
const OUTSIDE = "+442079460000";
const reroutes = { isActive: true, rerouteOutboundCalls: true, outboundReroutePhoneNumber: OUTSIDE };

const INTERCEPT: readonly [string, Case, string][] = [
  ["off with a new number", intercepted({ isActive: false, newPhoneNumber: 123 }), "found info"],
  ["off with a transfer number", intercepted({ isActive: false, transferPhoneNumber: 123 }), "found info"],
  ["off with a reroute number", intercepted({ isActive: false, outboundReroutePhoneNumber: 123 }), "found info"],
  ["off without numbers", intercepted({ isActive: false, newPhoneNumber: "" }), "clear"],
  ["on, reroutes outside", intercepted(reroutes), "found high"],
  ["on, reroutes inside", intercepted({ ...reroutes, outboundReroutePhoneNumber: 1003 }), "clear"],
  ["on, reroutes somewhere", intercepted({ ...reroutes, outboundReroutePhoneNumber: "?1" }), "not evaluated"],
  ["on, does not reroute", intercepted({ ...reroutes, rerouteOutboundCalls: false, newPhoneNumber: 123 }), "clear"],
  ["on, reroutes to no number", intercepted({ isActive: true, rerouteOutboundCalls: true }), "clear"],
  [
    "on, and nobody knows whether it reroutes",
    intercepted({ isActive: true, outboundReroutePhoneNumber: OUTSIDE }),
    "not evaluated",
  ],
  [
    "on, nobody knows whether it reroutes, and the number is own",
    intercepted({ isActive: true, outboundReroutePhoneNumber: 1003 }),
    "clear",
  ],
  ["nobody knows whether it is on", intercepted({ newPhoneNumber: 123 }), "not evaluated"],
  ["nobody knows whether it is on, and it has no numbers", intercepted({ inboundCallMode: "Intercept All" }), "clear"],
  ["no such service", { sections: services({ "Speed Dial 8": {} }) }, "clear"],
  ["no settings of it", { sections: services({ "Speed Dial 8": { a: 1 } }, ["Intercept User"]) }, "not evaluated"],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
];

test.each(INTERCEPT)("odin-15: %s", (_, one, expected) => {
  expect(said(intercept, one)).toBe(expected);
});

const ids = (...list: readonly string[]) => ({
  "utilities.alternateUserId": { users: list.map((userId) => ({ userId })) },
});
const OWN = { user: { domain: "Example.com", emailAddress: "a@mail.example" } };

const IDS: readonly [string, Case, string][] = [
  ["another domain", { sections: { ...OWN, ...ids("a@other.example") } }, "found"],
  ["no domain", { sections: { ...OWN, ...ids("userTest") } }, "found"],
  ["an empty domain", { sections: { ...OWN, ...ids("userTest@") } }, "found"],
  ["the own domain in other letters", { sections: { ...OWN, ...ids("sso.a@EXAMPLE.com") } }, "clear"],
  ["the domain of the e-mail", { sections: { ...OWN, ...ids("a@mail.example") } }, "found"],
  [
    "a trusted domain",
    { sections: { ...OWN, ...ids("a@mail.example") }, config: { trustedDomains: ["Mail.example"] } },
    "clear",
  ],
  ["one of two", { sections: { ...OWN, ...ids("a@example.com", "b@other.example") } }, "found"],
  ["no ids", { sections: { ...OWN, ...ids() } }, "clear"],
  ["the domain after the last @", { sections: { ...OWN, ...ids("a@example.com@other.example") } }, "found"],
  ["the profile has no domain", { sections: { user: { firstName: "A" }, ...ids("a@example.com") } }, "not evaluated"],
  [
    "the profile has no domain, and the id has none",
    { sections: { user: { firstName: "A" }, ...ids("userTest") } },
    "found",
  ],
  ["the profile failed", { sections: ids("a@example.com") }, "not evaluated"],
  ["the profile failed, and there are no ids", { sections: ids() }, "clear"],
  ["the ids failed", { sections: { user: failed("500") } }, "not evaluated"],
  [
    "the ids are in the profile",
    { sections: { user: { ...OWN.user, alternateUserId: { alternateUserId: "userTest" } } } },
    "found",
  ],
];

test.each(IDS)("odin-16: %s", (_, one, expected) => {
  expect(said(alternateIds, one)).toBe(expected);
});

test("odin-16 names the ids that are outside, and no others", () => {
  const one = { sections: { ...OWN, ...ids("a@example.com", "userTest") } };
  expect(verdict(alternateIds, one).evidence).toEqual([
    { path: "utilities.alternateUserId.users.userId", value: ["userTest"] },
  ]);
});
