import { expect, test } from "vitest";
import { failed } from "../../../src/index.js";
import { mailOutside } from "../../../src/rules/odin/mail.js";
import { type Case, said, services, verdict } from "./kit.js";

const SERVICE = "Voice Messaging User";
const OUTSIDE = "copy@theirs.example";
const OWN = { trustedDomains: ["Ours.example"] };

const mail = (settings: object, assigned?: readonly string[]): Case => ({
  sections: services({ [SERVICE]: { [SERVICE]: { isActive: true, ...settings } } }, assigned),
  config: OWN,
});
const copy = { sendCarbonCopyVoiceMessage: true, voiceMessageCarbonCopyEmailAddress: OUTSIDE };
const word = { sendVoiceMessageNotifyEmail: true, voiceMessageNotifyEmailAddress: OUTSIDE };
const delivery = (processing: string | undefined, address: unknown = OUTSIDE) =>
  mail({ ...(processing && { processing }), voiceMessageDeliveryEmailAddress: address });

const ONLY = "Deliver To Email Address Only";

const CASES: readonly [string, Case, string][] = [
  ["a carbon copy", mail(copy), "found"],
  ["a carbon copy that is off", mail({ ...copy, sendCarbonCopyVoiceMessage: false }), "clear"],
  ["a carbon copy that may be on", mail({ voiceMessageCarbonCopyEmailAddress: OUTSIDE }), "not evaluated"],
  ["delivery by e-mail only", delivery(ONLY), "found"],
  ["delivery to a list", delivery(ONLY, ["me@ours.example", OUTSIDE]), "found"],
  ["delivery to the platform", delivery("Unified Voice and Email Messaging"), "clear"],
  ["delivery somehow", delivery(undefined), "not evaluated"],
  ["a trusted domain in capitals", delivery(ONLY, "me@OURS.EXAMPLE"), "clear"],
  ["a domain below a trusted one", delivery(ONLY, "me@old.ours.example"), "found"],
  ["no address", mail({ processing: ONLY, sendCarbonCopyVoiceMessage: true }), "clear"],
  ["word of a message", mail(word), "found low"],
  ["word of a message, and a copy", mail({ ...word, ...copy }), "found"],
  [
    "word of a message, and a copy that may be on",
    mail({ ...word, ...copy, sendCarbonCopyVoiceMessage: null }),
    "found low",
  ],
  ["voice mail is off", mail({ ...copy, isActive: false }), "clear"],
  ["voice mail may be on", mail({ ...copy, isActive: undefined }), "not evaluated"],
  ["voice mail is not assigned", mail(copy, ["Speed Dial 8"]), "clear"],
  ["no domain is configured", { ...mail(copy), config: {} }, "not evaluated"],
  ["no domain is configured, and nothing goes by e-mail", { ...mail({}), config: {} }, "clear"],
  ["no voice mail", { sections: services({ "Speed Dial 8": {} }), config: OWN }, "clear"],
  ["the settings failed", { sections: { serviceSettings: failed("500") }, config: OWN }, "not evaluated"],
];

test.each(CASES)("odin-36: %s", (_, one, expected) => {
  expect(said(mailOutside, one)).toBe(expected);
});

test("odin-36 names the addresses that are outside, and no others", () => {
  const both = mail({ ...copy, processing: ONLY, voiceMessageDeliveryEmailAddress: "me@ours.example" });
  expect(verdict(mailOutside, both).evidence).toEqual([
    { path: `serviceSettings["${SERVICE}"].voiceMessageCarbonCopyEmailAddress`, value: OUTSIDE },
  ]);
});
