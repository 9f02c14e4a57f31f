import type { Operation } from "@rollcall/clients/core";
import {
  getUserBroadWorksMobility,
  getUserCallCenter,
  getUserCallForwardingAlways,
  getUserCallForwardingSelective,
  getUserCallRecording,
  getUserDoNotDisturb,
  getUserFaxMessaging,
  getUserRemoteOffice,
  getUserSequentialRing,
  getUserServicesAssigned,
  getUserSimultaneousRingPersonal,
  getUserVoiceMessaging,
} from "@rollcall/clients/odin/operations";
import type { Read, Reply } from "../../evidence/probe.js";
import { isRow, type Row } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { type OdinSample, userIds } from "./sample.js";
import { saysUnlicensed } from "./words.js";

/** The read of each service, by the name of its licence. */
const SERVICES: Readonly<Record<string, Operation>> = {
  "BroadWorks Mobility": getUserBroadWorksMobility,
  "Fax Messaging": getUserFaxMessaging,
  "Call Recording": getUserCallRecording,
  "Remote Office": getUserRemoteOffice,
  "Sequential Ring": getUserSequentialRing,
  "Simultaneous Ring Personal": getUserSimultaneousRingPersonal,
  "Call Forwarding Selective": getUserCallForwardingSelective,
  "Voice Messaging User": getUserVoiceMessaging,
  "Do Not Disturb": getUserDoNotDisturb,
  "Call Forwarding Always": getUserCallForwardingAlways,
};

const USERS = 6;
/** Refusals that are looked at. Several, because the status may depend on the service. */
const REFUSALS = 4;

/** The reads that look for a service that a user lacks. */
export const UNLICENSED_READS = [getUserServicesAssigned, getUserCallCenter, ...Object.values(SERVICES)];
export const UNLICENSED_MOST = USERS * 2 + REFUSALS * 2;

export const NO_REFUSAL = "no refusal says that a service is not assigned";

/** The answers for services that users lack. @throws Unsettled if there is none */
export async function unlicensedReplies(read: Read, sample: OdinSample): Promise<Reply[]> {
  const replies: Reply[] = [];
  let lacking = 0;
  for (const userId of await userIds(sample, USERS)) {
    const names = namesOf((await read(getUserServicesAssigned, { userId })).body);
    if (names === undefined) continue;
    const lacks = Object.keys(SERVICES).filter((name) => !names.has(name));
    for (const operation of lacks.slice(0, 2).flatMap((name) => SERVICES[name] ?? [])) {
      lacking += 1;
      const reply = await read(operation, { userId });
      if (saysUnlicensed(reply)) replies.push(reply);
      if (replies.length >= REFUSALS || lacking >= UNLICENSED_MOST - USERS) break;
    }
    if (replies.length >= REFUSALS) break;
  }
  if (replies.length > 0) return replies;
  return unsettled(lacking === 0 ? "no user of the sample lacks a service" : NO_REFUSAL);
}

/** The names of the services in effect. Undefined if the answer does not list any. */
function namesOf(body: unknown): ReadonlySet<string> | undefined {
  if (!isRow(body)) return undefined;
  const names = [body.userServices, body.groupServices].flat().flatMap(nameOf);
  return names.length === 0 ? undefined : new Set(names);
}

function nameOf(service: unknown): string[] {
  if (typeof service === "string") return [service];
  const name = isRow(service) ? (service as Row).serviceName : undefined;
  return typeof name === "string" ? [name] : [];
}
