import type { OdinMailTarget } from "../../record/odin/voice-mail.js";
import { controlsOf } from "../engine/controls.js";
import { odinRule } from "../engine/rule.js";
import { allOf, anyOf, unsure } from "../engine/truth.js";
import { clear, type Evidence, notEvaluated, verdictOf } from "../engine/verdict.js";
import { hasService } from "./assigned.js";

const SERVICE = "Voice Messaging User";

const FIELDS = {
  delivery: "voiceMessageDeliveryEmailAddress",
  "carbon copy": "voiceMessageCarbonCopyEmailAddress",
  notification: "voiceMessageNotifyEmailAddress",
} as const;

const evidenceOf = ({ what, address }: OdinMailTarget): Evidence => ({
  path: `serviceSettings["${SERVICE}"].${FIELDS[what]}`,
  value: address,
});

/** Voice messages that go by e-mail to domains of others. Fax messages take the same way. */
export const mailOutside = odinRule({
  id: "odin-36",
  title: "Voice messages go outside by e-mail",
  severity: "medium",
  category: "access",
  why: "What callers say is in a mailbox that the organisation does not control. Faxes that the user receives go there as well.",
  when: "Voice Messaging User is assigned and its `isActive` is true. An address of it is in use, and its domain is none of `trustedDomains`. Case does not count. `voiceMessageDeliveryEmailAddress` is in use if `processing` is `Deliver To Email Address Only`. `voiceMessageCarbonCopyEmailAddress` is in use if `sendCarbonCopyVoiceMessage` is true. `voiceMessageNotifyEmailAddress` is in use if `sendVoiceMessageNotifyEmail` is true. It is `low` if only the last kind goes outside, because it carries no message.",
  guards: [
    "An address whose switch is off, or whose user has voice mail off.",
    "The delivery address of `Unified Voice and Email Messaging`, because messages then stay on the platform.",
    "A trusted domain in capitals.",
  ],
  unknown:
    "`trustedDomains` is not configured, and an address is in use. Or the settings do not say whether an outside address is in use.",
  remedy: {
    words: "Give an address of the organisation, or switch the copies off.",
    request: {
      method: "PUT",
      path: "/api/v2/users/voice-messaging",
      body: { userId: "{userId}", sendCarbonCopyVoiceMessage: false },
    },
  },
  controls: controlsOf("odin-36"),
  needs: { sections: ["serviceSettings", "assignedServices", "serviceAssignment"] },
  look({ user, config }) {
    const { mailTargets } = user;
    if (!mailTargets.known) return notEvaluated([mailTargets.because]);
    const targets = mailTargets.value ?? [];
    if (targets.length === 0) return clear();
    if (config.trustedDomains.length === 0) return notEvaluated(["trustedDomains is not configured"]);
    const trusted = new Set(config.trustedDomains.map((domain) => domain.toLowerCase()));
    const outside = targets.filter(({ address }) => isOutside(address, trusted));
    const inUse = outside.map(({ state, what }) => state === "on" || unsure(`${SERVICE}: is ${what} by e-mail on?`));
    const isQuiet = outside.every(({ what, state }) => what === "notification" || state !== "on");
    return verdictOf(
      allOf(hasService(user, SERVICE), anyOf(...inUse)),
      (outside.length > 0 ? outside : targets).map(evidenceOf),
      isQuiet ? { severity: "low", because: "only notifications go outside" } : {},
    );
  },
});

function isOutside(address: string, trusted: ReadonlySet<string>): boolean {
  const at = address.lastIndexOf("@");
  return at >= 0 && !trusted.has(address.slice(at + 1).toLowerCase());
}
