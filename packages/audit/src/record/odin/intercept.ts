import { asBoolean, asDigits, asTrimmed, type WireObject } from "../wire.js";

/** The service that takes a user out of service. */
export interface OdinIntercept {
  /** `null` if the settings do not say it. The same holds for all others. */
  readonly isOn: boolean | null;
  /** Whether calls that the user makes go to the reroute number. */
  readonly reroutes: boolean | null;
  /** The platform's word, such as `Intercept All`. */
  readonly inbound: string | null;
  /** The platform's word, such as `Block All`. */
  readonly outbound: string | null;
  /** The new number that is announced to callers. */
  readonly newNumber: string | null;
  readonly transferNumber: string | null;
  readonly rerouteNumber: string | null;
}

export const interceptIn = (block: WireObject): OdinIntercept => ({
  isOn: asBoolean(block.isActive) ?? null,
  reroutes: asBoolean(block.rerouteOutboundCalls) ?? null,
  inbound: asTrimmed(block.inboundCallMode) ?? null,
  outbound: asTrimmed(block.outboundCallMode) ?? null,
  newNumber: asDigits(block.newPhoneNumber) ?? null,
  transferNumber: asDigits(block.transferPhoneNumber) ?? null,
  rerouteNumber: asDigits(block.outboundReroutePhoneNumber) ?? null,
});
