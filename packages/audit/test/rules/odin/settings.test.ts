import { expect, test } from "vitest";
import { failed, unavailable } from "../../../src/index.js";
import { callerId } from "../../../src/rules/odin/caller-id.js";
import { placeholderName } from "../../../src/rules/odin/names.js";
import { webPassword } from "../../../src/rules/odin/passwords.js";
import { freeRedirection, ownBarring } from "../../../src/rules/odin/policies.js";
import { setNumbers } from "../../../src/rules/odin/set-numbers.js";
import { type Case, said, services, verdict } from "./kit.js";

const expires = (passwordExpiresDays?: unknown): Case => ({
  sections: { user: { phoneNumber: "", passwordExpiresDays } },
});

const PASSWORDS: readonly [string, Case, string][] = [
  ["expired yesterday", expires("-1"), "found"],
  ["never, at either end", expires("-2147483648"), "found info"],
  ["never", expires(2147483647), "found info"],
  ["today", expires(0), "clear"],
  ["in a month", expires("30"), "clear"],
  ["no date", expires(), "not evaluated"],
  ["the profile failed", { sections: { user: failed("500") } }, "not evaluated"],
];

test.each(PASSWORDS)("odin-10: %s", (_, one, expected) => {
  expect(said(webPassword, one)).toBe(expected);
});

const OWN = { phoneNumber: "8135551003", callingLineIdPhoneNumber: "", countryCode: "1" };
const OTHER = { user: { ...OWN, phoneNumber: "+1-8135551004" } };
const configured = { useUserCLIDSetting: true, clidPolicy: "Use Configurable CLID", emergencyClidPolicy: "Use DN" };
const groups = { ...configured, useUserCLIDSetting: false };
const MAIN = { group: { callingLineIdPhoneNumber: "+18135551000" } };
const shows = (user: object, policy: unknown = groups, context: Case["context"] = MAIN): Case => ({
  sections: { user: { ...OWN, ...user }, "utilities.callProcessingPolicy": policy },
  ...{ context, others: [OTHER] },
});
const BORROWED = { callingLineIdPhoneNumber: 8135551004 };
const NOTHING = { phoneNumber: "" };

const CALLER_IDS: readonly [string, Case, string][] = [
  ["another user's number, whatever the policy", shows(BORROWED), "found"],
  ["another user's number with its country", shows({ callingLineIdPhoneNumber: "+18135551004" }), "found"],
  ["the same digits of another country", shows({ callingLineIdPhoneNumber: "+448135551004" }), "clear"],
  ["another user's number, the policies failed", shows(BORROWED, failed("500")), "found"],
  [
    "another user's number in emergencies",
    shows(BORROWED, { ...configured, emergencyClidPolicy: "Use Configurable CLID" }),
    "found high",
  ],
  [
    "another user's number in emergencies, not in force",
    shows(BORROWED, { ...groups, emergencyClidPolicy: "Use Configurable CLID" }),
    "found",
  ],
  [
    "the group's number, which a user has",
    shows(BORROWED, groups, { group: { callingLineIdPhoneNumber: "+18135551004" } }),
    "clear",
  ],
  ["another user's number, and the group failed", shows(BORROWED, groups, { group: failed("500") }), "not evaluated"],
  ["nobody's number, and the group failed", shows({ callingLineIdPhoneNumber: "8135551009" }, groups, {}), "clear"],
  ["the own number", shows({ callingLineIdPhoneNumber: "+18135551003" }, configured), "clear"],
  ["the group's number, without an own one", shows({ ...NOTHING, callingLineIdPhoneNumber: "8135551000" }), "clear"],
  ["no number, nothing to show", shows(NOTHING), "found"],
  ["no number, nothing to show, the policies failed", shows(NOTHING, failed("500")), "found"],
  [
    "no number, the group's is shown",
    shows(NOTHING, { ...configured, clidPolicy: "Use Group CLID", emergencyClidPolicy: "Use Group CLID" }),
    "found info",
  ],
  [
    "no number, the group's is shown, but not in emergencies",
    shows(NOTHING, { ...configured, clidPolicy: "Use Group CLID" }),
    "found high",
  ],
  ["nothing to show, and it is to be shown", shows({}, configured), "found"],
  [
    "nothing to show, also in emergencies",
    shows({}, { ...configured, emergencyClidPolicy: "Use Configurable CLID" }),
    "found high",
  ],
  ["nothing to show, but the group's policy is in force", shows({}, groups), "clear"],
  ["nothing to show, the own number by policy", shows({}, { ...configured, clidPolicy: "Use DN" }), "clear"],
  ["nothing to show, the policies failed", shows({}, failed("500")), "not evaluated"],
  ["nobody knows what is shown", shows({ callingLineIdPhoneNumber: undefined }, configured), "not evaluated"],
];

test.each(CALLER_IDS)("odin-24: %s", (_, one, expected) => {
  expect(said(callerId, one)).toBe(expected);
});

test("odin-24 names the owner", () => {
  expect(verdict(callerId, shows(BORROWED)).evidence).toContainEqual({ path: "user.userId of others", value: "u1@a" });
});

const limits = (useUserCallLimitsSetting: unknown, more: object = {}): Case => ({
  sections: {
    "utilities.callProcessingPolicy": {
      ...{ useUserCallLimitsSetting, useMaxConcurrentRedirectedCalls: true, maxRedirectionDepth: 5 },
      ...more,
    },
  },
});
const FREE = { useMaxConcurrentRedirectedCalls: "false" };

const REDIRECTION: readonly [string, Case, string][] = [
  ["any number of calls", limits(true, FREE), "found"],
  ["more than ten times", limits("true", { maxRedirectionDepth: "11" }), "found"],
  ["ten times", limits(true, { maxRedirectionDepth: 10 }), "clear"],
  ["more than configured", { ...limits(true), config: { thresholds: { redirections: 4 } as never } }, "found"],
  ["within bounds", limits(true), "clear"],
  ["the group's limits", limits(false, FREE), "not evaluated"],
  ["nobody knows whose limits", limits(undefined, FREE), "not evaluated"],
  ["nobody knows whose limits, and they are bounds", limits(undefined), "clear"],
  ["no depth, and any number of calls", limits(true, { ...FREE, maxRedirectionDepth: undefined }), "found"],
  ["no depth", limits(true, { maxRedirectionDepth: undefined }), "not evaluated"],
  ["the policies failed", { sections: { "utilities.callProcessingPolicy": failed("500") } }, "not evaluated"],
  ["no policies", { sections: { "utilities.callProcessingPolicy": unavailable("none") } }, "clear"],
];

test.each(REDIRECTION)("odin-25: %s", (_, one, expected) => {
  expect(said(freeRedirection, one)).toBe(expected);
});

const bars = (data: unknown): Case => ({ sections: { "utilities.communicationBarring": data } });

const BARRING: readonly [string, Case, string][] = [
  ["an own profile", bars({ useGroupSetting: "false", profileName: "test" }), "found"],
  ["a profile that is not in force", bars({ useGroupSetting: true, profileName: "test" }), "clear"],
  ["no profile", bars({ useGroupSetting: false }), "clear"],
  ["nobody knows whose is in force", bars({ profileName: "test" }), "not evaluated"],
  ["nothing is said", bars([]), "not evaluated"],
  ["it failed", bars(failed("500")), "not evaluated"],
  ["no such thing", bars(unavailable("none")), "clear"],
];

test.each(BARRING)("odin-26: %s", (_, one, expected) => {
  expect(said(ownBarring, one)).toBe(expected);
});

const named = (firstName: unknown, lastName: unknown, more: object = {}, userId = "4003@a"): Case => ({
  sections: { user: { firstName, lastName, extension: "1003", ...more } },
  userId,
});

const NAMES: readonly [string, Case, string][] = [
  ["the user id, as numbers", named(4003, 4003), "found"],
  ["the extension", named(1003, "1003"), "found"],
  ["one of each", named("4003", "1003"), "found"],
  ["leading zeros", named("0099", "99", { extension: 99 }), "found"],
  ["leading zeros of the user id", named(99, 99, {}, "0099@a"), "found"],
  ["other digits", named(4004, 4004), "clear"],
  ["only the last name", named("Ann", 4003), "clear"],
  ["no first name", named("", 4003), "clear"],
  ["a name with a digit", named("Ann", "Smith 2"), "clear"],
  ["nothing at all", named("", ""), "clear"],
  ["nobody knows the extension", named(1003, 1003, { extension: undefined }), "not evaluated"],
  ["nobody knows the extension, and it is the user id", named(4003, 4003, { extension: undefined }), "found"],
  ["the profile failed", { sections: { user: failed("500") } }, "not evaluated"],
];

test.each(NAMES)("odin-27: %s", (_, one, expected) => {
  expect(said(placeholderName, one)).toBe(expected);
});

const keys = (...numbers: readonly unknown[]) => ({
  speedCodes: numbers.map((phoneNumber, at) => ({ speedCode: String(at), phoneNumber })),
});
const dials = (settings: Readonly<Record<string, object>>): Case => ({ sections: services(settings) });
const OUTSIDE = "+442079460000";

const NUMBERS: readonly [string, Case, string][] = [
  ["a speed code outside", dials({ "Speed Dial 8": keys("1003", OUTSIDE) }), "found"],
  ["a speed code of the other service", dials({ "Speed Dial 100": keys(OUTSIDE) }), "found"],
  ["a fax", dials({ "Fax Messaging": { isActive: false, phoneNumber: OUTSIDE } }), "found"],
  [
    "an alternate number",
    dials({ "Alternate Numbers": { alternateEntries: [{ phoneNumber: null }, { phoneNumber: OUTSIDE }] } }),
    "found",
  ],
  ["a premium number", dials({ "Speed Dial 8": keys("+900") }), "found medium"],
  ["a satellite telephone", dials({ "Speed Dial 8": keys("+88163") }), "found medium"],
  [
    "a country that is not listed",
    { ...dials({ "Speed Dial 8": keys(OUTSIDE) }), config: { countries: ["US"] } },
    "found medium",
  ],
  ["two codes with one number", dials({ "Speed Dial 8": keys("813-5551003", 8135551003) }), "found"],
  [
    "two codes with one number, of two services",
    dials({ "Speed Dial 8": keys(1003), "Speed Dial 100": keys("1003") }),
    "found",
  ],
  [
    "a code and the fax with one number",
    dials({ "Speed Dial 8": keys(1003), "Fax Messaging": { phoneNumber: 1003 } }),
    "clear",
  ],
  ["inside, each once", dials({ "Speed Dial 8": keys(1003, 1004, undefined, "") }), "clear"],
  ["nobody knows", dials({ "Speed Dial 8": keys("?1") }), "not evaluated"],
  ["nobody knows of one, another is outside", dials({ "Speed Dial 8": keys("?1", OUTSIDE) }), "found"],
  ["nobody knows, and two are the same", dials({ "Speed Dial 8": keys("?1", "?1") }), "found"],
  ["no numbers", dials({ "Speed Dial 8": { speedCodes: [] } }), "clear"],
  [
    "no settings of a service",
    { sections: services({ "Speed Dial 8": keys(1003) }, ["Speed Dial 8", "Fax Messaging"]) },
    "not evaluated",
  ],
  ["settings of no known shape", dials({ "Speed Dial 8": { speedCodes: "1003" } }), "not evaluated"],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
];

test.each(NUMBERS)("odin-28: %s", (_, one, expected) => {
  expect(said(setNumbers, one)).toBe(expected);
});

test("odin-28 tells where a number is, and where it leads", () => {
  expect(verdict(setNumbers, dials({ "Speed Dial 8": keys(1003, OUTSIDE) })).evidence).toEqual([
    { path: "serviceSettings.Speed Dial 8.speedCodes.1.phoneNumber", value: [OUTSIDE, "national", "GB"] },
  ]);
});
