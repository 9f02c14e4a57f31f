import { expect, test } from "vitest";
import { failed } from "../../../src/index.js";
import { commPilot, movedOutside, ringsOutside, voiceMailOutside } from "../../../src/rules/odin/ways-out.js";
import { type Case, said, services, verdict } from "./kit.js";

const OUTSIDE = "+442079460000";
const block = (service: string, settings: object, user: object = {}): Case => ({
  sections: { user, ...services({ [service]: settings }) },
});

const pilot = (profile: string | undefined, blocks: object): Case =>
  block("CommPilot Express", { ...(profile && { profile }), ...blocks });
const forward = { action: "Forward", forwardingPhoneNumber: OUTSIDE };
const mailbox = { action: "Transfer To Voice Mail", forwardingPhoneNumber: OUTSIDE };
const rings = { availableInOffice: { additionalPhoneNumberToRing: OUTSIDE } };
const excluded = (is: unknown) => ({
  busy: { incomingCalls: { sendCallsToVoiceMailExceptExcludedNumbers: is, forwardExcludedNumbersTo: OUTSIDE } },
});

const PILOT: readonly [string, Case, string][] = [
  ["the profile rings outside", pilot("Available In Office", rings), "found"],
  ["another profile rings outside", pilot("Busy", rings), "not evaluated"],
  [
    "another profile rings outside, and the one in force is plain",
    pilot("Busy", { ...rings, ...excluded("false") }),
    "clear",
  ],
  ["no profile", pilot(undefined, rings), "clear"],
  [
    "the profile rings inside",
    pilot("Available In Office", { availableInOffice: { additionalPhoneNumberToRing: "1003" } }),
    "clear",
  ],
  [
    "nobody knows where it rings",
    pilot("Available In Office", { availableInOffice: { additionalPhoneNumberToRing: "?1" } }),
    "not evaluated",
  ],
  ["busy calls are forwarded", pilot("Available In Office", { availableInOffice: { busySetting: forward } }), "found"],
  [
    "calls out of office are forwarded",
    pilot("Available Out Of Office", { availableOutOfOffice: { incomingCalls: forward } }),
    "found",
  ],
  [
    "calls go to voice mail",
    pilot("Available Out Of Office", { availableOutOfOffice: { incomingCalls: mailbox } }),
    "clear",
  ],
  ["excluded callers are forwarded", pilot("Busy", excluded("true")), "found"],
  ["excluded callers are not in use", pilot("Busy", excluded("false")), "clear"],
  ["a profile that nobody knows", pilot("On The Moon", rings), "not evaluated"],
  [
    "a premium number",
    pilot("Available In Office", { availableInOffice: { additionalPhoneNumberToRing: "+900" } }),
    "found critical",
  ],
  [
    "the own mobile",
    { ...block("CommPilot Express", { profile: "Available In Office", ...rings }, { mobilePhoneNumber: OUTSIDE }) },
    "found low",
  ],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
  ["no such service", { sections: services({ "Speed Dial 8": {} }) }, "clear"],
];

test.each(PILOT)("odin-08: %s", (_, one, expected) => {
  expect(said(commPilot, one)).toBe(expected);
});

const at = (phoneNumber: string) => ({ locations: [{ phoneNumber }] });

const RINGS: readonly [string, Case, string][] = [
  ...["Simultaneous Ring Personal", "Simultaneous Ring Family"].flatMap((service): [string, Case, string][] => [
    [`${service} rings outside`, block(service, { isActive: true, ...at(OUTSIDE) }), "found"],
    [`${service} is off`, block(service, { isActive: false, ...at(OUTSIDE) }), "clear"],
    [`${service} rings inside`, block(service, { isActive: true, ...at("1003") }), "clear"],
    [`${service} rings somewhere`, block(service, { isActive: true, ...at("?1") }), "not evaluated"],
  ]),
  [
    "a criterion of Sequential Ring is active",
    block("Sequential Ring", { criteria: [{ isActive: true }], ...at(OUTSIDE) }),
    "found",
  ],
  [
    "no criterion of Sequential Ring is active",
    block("Sequential Ring", { criteria: [{ isActive: false }], ...at(OUTSIDE) }),
    "clear",
  ],
  [
    "a location of Anywhere is active",
    block("BroadWorks Anywhere", { phoneNumbers: [{ phoneNumber: OUTSIDE, isActive: true }] }),
    "found",
  ],
  [
    "a location of Anywhere is not active",
    block("BroadWorks Anywhere", { phoneNumbers: [{ phoneNumber: OUTSIDE, isActive: false }] }),
    "clear",
  ],
  [
    "only the own mobile",
    block("Simultaneous Ring Personal", { isActive: true, ...at(OUTSIDE) }, { mobilePhoneNumber: OUTSIDE }),
    "found low",
  ],
  ["a satellite telephone", block("Simultaneous Ring Personal", { isActive: true, ...at("+88163") }), "found critical"],
  [
    "the own mobile and another",
    block(
      "Simultaneous Ring Personal",
      { isActive: true, locations: [{ phoneNumber: OUTSIDE }, { phoneNumber: "+1" }] },
      { mobilePhoneNumber: OUTSIDE },
    ),
    "found",
  ],
  [
    "the own mobile is a premium number",
    block("Simultaneous Ring Personal", { isActive: true, ...at("+900") }, { mobilePhoneNumber: "+900" }),
    "found critical",
  ],
  ["it is not known whether it is on", block("Simultaneous Ring Personal", at(OUTSIDE)), "not evaluated"],
  [
    "Remote Office does not ring",
    block("Remote Office", { isActive: true, remoteOfficePhoneNumber: OUTSIDE }),
    "clear",
  ],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
];

test.each(RINGS)("odin-32: %s", (_, one, expected) => {
  expect(said(ringsOutside, one)).toBe(expected);
});

const mobility = (phonesToRing: string, isActive = true) =>
  block("BroadWorks Mobility", { isActive, phonesToRing, mobilePhoneNumber: OUTSIDE });

const MOVES: readonly [string, Case, string][] = [
  ["Remote Office is on", block("Remote Office", { isActive: true, remoteOfficePhoneNumber: OUTSIDE }), "found"],
  [
    "Group Night Forwarding is in force, and nobody knows the group's number",
    block("Group Night Forwarding", { nightForwarding: "Use Group", groupNightForwarding: "On" }),
    "not evaluated",
  ],
  [
    "Group Night Forwarding follows a group that does not use it",
    block("Group Night Forwarding", { nightForwarding: "Use Group", groupNightForwarding: "Off" }),
    "clear",
  ],
  ["Remote Office is off", block("Remote Office", { isActive: false, remoteOfficePhoneNumber: OUTSIDE }), "clear"],
  ["Remote Office is inside", block("Remote Office", { isActive: true, remoteOfficePhoneNumber: 1003 }), "clear"],
  [
    "Remote Office is somewhere",
    block("Remote Office", { isActive: true, remoteOfficePhoneNumber: "?1" }),
    "not evaluated",
  ],
  ["Mobility is on", mobility("Both"), "found"],
  ["Mobility rings the fixed telephone", mobility("Fixed"), "clear"],
  ["Mobility is off", mobility("Both", false), "clear"],
  ["the divert is on", block("Executive-Assistant", { enableDivert: true, divertToPhoneNumber: OUTSIDE }), "found"],
  ["the divert is off", block("Executive-Assistant", { enableDivert: false, divertToPhoneNumber: OUTSIDE }), "clear"],
  [
    "the own mobile",
    block("Remote Office", { isActive: true, remoteOfficePhoneNumber: OUTSIDE }, { mobilePhoneNumber: OUTSIDE }),
    "found low",
  ],
  [
    "a second forwarding is odin-06",
    block("Call Forwarding Always Secondary", { isActive: true, forwardToPhoneNumber: OUTSIDE }),
    "clear",
  ],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
];

test.each(MOVES)("odin-33: %s", (_, one, expected) => {
  expect(said(movedOutside, one)).toBe(expected);
});

const mail = (user: object, greeting?: object): Case =>
  block("Voice Messaging User", {
    "Voice Messaging User": user,
    ...(greeting && { "Voice Messaging User Greeting": greeting }),
  });
const zero = { isActive: true, transferOnZeroToPhoneNumber: true, transferPhoneNumber: OUTSIDE };
const ends = {
  disableMessageDeposit: true,
  disableMessageDepositAction: "Forward",
  greetingOnlyForwardDestination: OUTSIDE,
};

const MAIL: readonly [string, Case, string][] = [
  ["0 leads outside", mail(zero), "found"],
  ["0 leads to a colleague", mail({ ...zero, transferPhoneNumber: 1003 }), "clear"],
  ["0 leads somewhere", mail({ ...zero, transferPhoneNumber: "?1" }), "not evaluated"],
  ["0 is off", mail({ ...zero, transferOnZeroToPhoneNumber: false }), "clear"],
  ["0 leads outside from Intercept", block("Intercept User", zero), "found"],
  ["0 leads to a colleague from Intercept", block("Intercept User", { ...zero, transferPhoneNumber: 1003 }), "clear"],
  ["Intercept is off", block("Intercept User", { ...zero, isActive: false }), "clear"],
  ["voice mail is off", mail({ ...zero, isActive: false }), "clear"],
  ["nobody knows whether 0 is on", mail({ isActive: true, transferPhoneNumber: OUTSIDE }), "not evaluated"],
  ["the greeting forwards outside", mail({ isActive: true, transferOnZeroToPhoneNumber: false }, ends), "found"],
  [
    "the greeting takes messages",
    mail({ isActive: true, transferOnZeroToPhoneNumber: false }, { ...ends, disableMessageDeposit: false }),
    "clear",
  ],
  ["the settings failed", { sections: { serviceSettings: failed("500") } }, "not evaluated"],
];

test.each(MAIL)("odin-34: %s", (_, one, expected) => {
  expect(said(voiceMailOutside, one)).toBe(expected);
});

test("a way out says the number as the platform writes it, its class and its country", () => {
  expect(
    verdict(movedOutside, block("Remote Office", { isActive: true, remoteOfficePhoneNumber: OUTSIDE })).evidence,
  ).toEqual([{ path: 'serviceSettings["Remote Office"].remoteOfficePhoneNumber', value: [OUTSIDE, "national", "GB"] }]);
});
