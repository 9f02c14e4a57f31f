import { type Fact, mapFact, unknown } from "../fact.js";
import { asBoolean, asObject, asTexts, asTrimmed, type WireObject } from "../wire.js";
import type { ServiceBlocks } from "./service-blocks.js";
import { settingsOf } from "./settings.js";

const VOICE_MESSAGING = "Voice Messaging User";

/** Where voice messages go by e-mail. The block of the service may hold another block of the same name. */
export function voiceMailAddressOf(settings: Fact<ServiceBlocks>): Fact<string> {
  const addresses = mapFact(settingsOf(settings, VOICE_MESSAGING), (block) => {
    const { voiceMessageDeliveryEmailAddress: given } = asObject(block[VOICE_MESSAGING]) ?? block;
    // One address, or from release 23 a list.
    return asTexts(given);
  });
  // One of several may be somebody else's, and it would stand for the user.
  if (addresses.known && addresses.value && addresses.value.length > 1)
    return unknown(`serviceSettings: ${VOICE_MESSAGING} has several addresses`);
  return mapFact(addresses, ([address]) => address ?? null);
}

/** An e-mail address to which the mailbox of a user sends something. */
export interface OdinMailTarget {
  /** The whole message, a copy of it, or only that there is one. */
  readonly what: "delivery" | "carbon copy" | "notification";
  readonly address: string;
  /** `unknown` if the settings do not say whether it is on. A target that is off is not listed. */
  readonly state: "on" | "unknown";
}

/** The addresses in the settings of Voice Messaging User that are not off. The block may hold another block of the same name. */
export function mailTargetsIn(block: WireObject): readonly OdinMailTarget[] {
  const user = asObject(block[VOICE_MESSAGING]) ?? block;
  const isOn = asBoolean(user.isActive);
  if (isOn === false) return [];
  const targets = (what: OdinMailTarget["what"], isSent: boolean | undefined, addresses: unknown): OdinMailTarget[] => {
    const state = isOn && isSent ? "on" : "unknown";
    return isSent === false ? [] : asTexts(addresses).map((address) => ({ what, address, state }));
  };
  return [
    ...targets("delivery", isForwarded(user.processing), user.voiceMessageDeliveryEmailAddress),
    ...targets("carbon copy", asBoolean(user.sendCarbonCopyVoiceMessage), user.voiceMessageCarbonCopyEmailAddress),
    ...targets("notification", asBoolean(user.sendVoiceMessageNotifyEmail), user.voiceMessageNotifyEmailAddress),
  ];
}

/** Unified mail stays on the platform. Undefined if the settings do not say it. */
function isForwarded(processing: unknown): boolean | undefined {
  const word = asTrimmed(processing)?.toLowerCase();
  return word === undefined ? undefined : word === "deliver to email address only";
}
