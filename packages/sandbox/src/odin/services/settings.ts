import { busyLampField, callNotify, selectiveCallRejection } from "../calls/call-filters.js";
import { commPilotExpress } from "../calls/comm-pilot.js";
import { forwardingSettings } from "../calls/forwarding.js";
import { interceptUser } from "../calls/intercept.js";
import * as line from "../calls/line-services.js";
import {
  broadWorksMobility,
  callForwardingAlwaysSecondary,
  executiveAssistant,
  groupNightForwarding,
  remoteOffice,
  twoStageDialing,
} from "../calls/moving.js";
import { broadWorksAnywhere, sequentialRing, simultaneousRing } from "../calls/ringing.js";
import { sharedCallAppearance } from "../calls/shared-appearance.js";
import { alternateNumbers, faxMessaging, speedDial8, speedDial100 } from "../calls/speed-dials.js";
import { voiceMessagingUser } from "../calls/voice-messaging.js";
import { afterWrites } from "../common/after-writes.js";
import { readUser } from "../common/answering.js";
import { isLeftOver } from "../common/line.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { portalCallsAllowed } from "../utilities/passcode.js";
import { effectiveServices } from "./licences.js";
import { shown } from "./shown.js";

/** A block of settings. `[]` if a service has none. */
type Block = Wire | readonly [];

/** Services whose blocks are always empty, because nobody here configures them. */
const EMPTY = ["Classmark", "Security Classification", "Selective Call Acceptance", "Zone Calling Restrictions"];

/** The settings of each service that has any, as the single read sends them. */
const BLOCKS: Readonly<Record<string, (subject: Subject) => Block>> = {
  "Alternate Numbers": alternateNumbers,
  "Anonymous Call Rejection": (subject) => ({
    isActive: !isLeftOver(subject) && subject.roll("anonymous").chance(0.3),
  }),
  "BroadWorks Anywhere": broadWorksAnywhere,
  "BroadWorks Mobility": broadWorksMobility,
  "Busy Lamp Field": busyLampField,
  ...forwardingSettings,
  "Call Recording": line.callRecording,
  "Call Waiting": line.callWaiting,
  "Calling Line ID Delivery Blocking": line.numberWithheld,
  "Call Forwarding Always Secondary": callForwardingAlwaysSecondary,
  "Call Notify": callNotify,
  "CommPilot Express": commPilotExpress,
  "Direct Route": () => ({ outgoingDTGPolicy: "Use Direct Route", routes: [] }),
  "Do Not Disturb": () => ({ isActive: false, ringSplash: false }),
  "Executive-Assistant": executiveAssistant,
  "Fax Messaging": faxMessaging,
  "Group Night Forwarding": groupNightForwarding,
  "Hoteling Guest": line.hotelingGuest,
  "Hoteling Host": line.hotelingHost,
  "Integrated IMP": () => ({ isActive: true }),
  "Intercept User": interceptUser,
  "Music On Hold User": line.musicOnHold,
  Privacy: line.privacy,
  "Remote Office": remoteOffice,
  "Selective Call Rejection": selectiveCallRejection,
  "Sequential Ring": sequentialRing,
  "Shared Call Appearance": sharedCallAppearance,
  "Simultaneous Ring Personal": simultaneousRing,
  "Speed Dial 100": speedDial100,
  "Speed Dial 8": speedDial8,
  "Two-Stage Dialing": twoStageDialing,
  "Voice Messaging User": voiceMessagingUser,
  "Voice Portal Calling": (subject) => ({ isActive: portalCallsAllowed(subject) }),
  ...Object.fromEntries(EMPTY.map((name) => [name, (): Block => []])),
};

/** The form of problem 30. The two answers disagree about a switch, or a removed service still has settings. */
const driftOf = (subject: Subject): "switch" | "leftover" | undefined =>
  subject.has(30) ? subject.roll("drift").pick(["switch", "leftover"]) : undefined;

/** Everybody has it, and few have switched it on. */
const DRIFTING = "Call Forwarding Busy";

/** All that is known of a service of a user, also what only the reads of its rows show. */
export function storedBlockOf(subject: Subject, name: string): Block | undefined {
  const made = BLOCKS[name]?.(subject);
  return made === undefined && !subject.written.settings?.has(name)
    ? undefined
    : afterWrites(subject, name, made ?? {});
}

/** The block of a service that a user has. Undefined if the service has no settings. */
export function blockOf(subject: Subject, name: string): Block | undefined {
  const block = storedBlockOf(subject, name);
  return block === undefined || isEmpty(block) ? block : shown(subject, name, block);
}

/** The blocks of a user's services. Some services have none. */
export function settingsOf(subject: Subject): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>();
  for (const name of effectiveServices(subject)) {
    const block = blockOf(subject, name);
    if (block !== undefined) blocks.set(name, block);
  }
  if (driftOf(subject) === "leftover") blocks.set("Hoteling Guest", { isActive: false, enableAssociationLimit: true });
  return blocks;
}

/** Services that show whether they are on, although they have no block. */
const SWITCHES: Readonly<Record<string, (subject: Subject) => boolean>> = {
  "Flexible Seating Guest": (subject) => !subject.has(21),
  "Voice Messaging User": () => true,
  "CommPilot Express": () => true,
};

/** Whether a service is on, by the list of services in effect. Undefined for services that cannot be off. */
export function isActive(subject: Subject, name: string, blocks: ReadonlyMap<string, Block>): boolean | undefined {
  const block = blocks.get(name);
  const reported = switchIn(block) ?? SWITCHES[name]?.(subject);
  return name === DRIFTING && driftOf(subject) === "switch" ? !reported : reported;
}

function switchIn(block: Block | undefined): boolean | undefined {
  if (block === undefined || isEmpty(block)) return undefined;
  if (typeof block.isActive === "boolean") return block.isActive;
  return undefined;
}

const isEmpty = (block: Block): block is readonly [] => Array.isArray(block);

/** `GET /users/services/settings`: the blocks do not repeat where the user lives. */
export const serviceSettings = (subject: Subject): Wire => ({
  userId: subject.userId,
  ...Object.fromEntries(settingsOf(subject)),
});

/** The same in the audits. Each block repeats where the user lives, and none is `[]`. */
export const auditedSettings = (subject: Subject): Wire =>
  Object.fromEntries([...settingsOf(subject)].map(([name, block]) => [name, { ...block, ...homeOf(subject) }]));

export const getUserServiceSettings = readUser(serviceSettings);
