import { type Fact, mapFact } from "../fact.js";
import { asObject, asTrimmed } from "../wire.js";
import type { ServiceBlocks } from "./service-blocks.js";
import { settingsOf } from "./settings.js";

const VOICE_MESSAGING = "Voice Messaging User";

/** Where voice messages go by e-mail. The block of the service may hold another one with its own name. */
export const voiceMailAddressOf = (settings: Fact<ServiceBlocks>): Fact<string> =>
  mapFact(settingsOf(settings, VOICE_MESSAGING), (block) => {
    const { voiceMessageDeliveryEmailAddress: address } = asObject(block[VOICE_MESSAGING]) ?? block;
    return asTrimmed(address) ?? null;
  });
