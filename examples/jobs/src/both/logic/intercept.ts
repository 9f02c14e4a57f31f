import { isSo } from "../../kit/index.ts";
import type { PartChange } from "./part.ts";
import { type Block, blockIn } from "./ways-out.ts";

/** The service that takes a line out of service. */
export const INTERCEPT = "Intercept User";

/** Nobody can call the line, and nobody can call from it. Callers reach neither the voice mail nor another number. */
const SHUT_OFF = {
  isActive: true,
  inboundCallMode: "Intercept All",
  outboundCallMode: "Block All",
  routeToVoiceMail: false,
  rerouteOutboundCalls: false,
  transferOnZeroToPhoneNumber: false,
} as const satisfies Block;

/** What the settings of a user say of a line that is shut off or open. Null if the user lacks the service. */
export function interceptIn(answer: object): Block | null {
  const block = blockIn(answer, INTERCEPT);
  const told = Object.keys(SHUT_OFF).flatMap((name) => (block[name] === undefined ? [] : [[name, block[name]]]));
  return told.length === 0 ? null : Object.fromEntries(told);
}

/** The service without its effect. */
const ASSIGNED = { isActive: false } as const satisfies Block;

/**
 * Shuts the line off. A user who lacks the service gets it first, and an undo takes it away. Both are changes of the record, because a
 * job may be killed between the two.
 */
export function shuttingOff(now: Block | null): PartChange<Block | null>[] {
  const gives = now === null ? [{ what: `assigns ${INTERCEPT}`, from: null, to: ASSIGNED }] : [];
  return [...gives, { what: "shuts the line off", from: now ?? ASSIGNED, to: SHUT_OFF }];
}

/** Whether a job may have assigned the service and been killed then. Some platforms begin with it off, and others with it on. */
export const isJustAssigned = (now: Block | null, from: Block | null): boolean =>
  from === null && (isSo(now, ASSIGNED) || isSo(now, SHUT_OFF));
