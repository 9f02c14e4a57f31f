import { speedDialServiceOf } from "../calls/destinations.js";
import { forwardServiceOf } from "../calls/forward-forms.js";
import { hasIntercept } from "../calls/intercept.js";
import { waysOutOf } from "../calls/ways-out.js";
import { isLeftOver } from "../common/line.js";
import type { Subject } from "../common/subject.js";
import { connectionOf } from "../devices/devices.js";
import { clicksToCall, neverClicks } from "../plans/click-forms.js";
import { CATALOGUE } from "./catalogue.js";
import { packed, packsOf } from "./packs.js";

/** Everybody's, and nothing can be switched on or off about it. */
const AUTHENTICATION = "Authentication";
const ALWAYS = [AUTHENTICATION, "Basic Call Logs"];

/** With problem 35, and in its near misses, nobody gave the user the service. */
const alwaysOf = ({ has, nearly }: Subject): readonly string[] =>
  has(35) || nearly(35) ? ALWAYS.filter((name) => name !== AUTHENTICATION) : ALWAYS;

/** How often a user has a service directly. */
const ODDS: Readonly<Record<string, number>> = {
  "Voice Messaging User": 0.93,
  "Speed Dial 8": 0.6,
  "Shared Call Appearance": 0.5,
  "Selective Call Rejection": 0.4,
  "Zone Calling Restrictions": 0.3,
  "Voice Portal Calling": 0.3,
  "Busy Lamp Field": 0.25,
  "CommPilot Express": 0.2,
  "Integrated IMP": 0.2,
  "Speed Dial 100": 0.15,
  "Alternate Numbers": 0.15,
  "Virtual On-Net Enterprise Extensions": 0.1,
  "Call Notify": 0.08,
  "Call Me Now": 0.08,
  "Fax Messaging": 0.08,
  "Selective Call Acceptance": 0.05,
  "BroadWorks Mobility": 0.05,
  Classmark: 0.04,
  "Security Classification": 0.04,
  "Direct Route": 0.03,
  "Remote Office": 0.06,
  "BroadWorks Anywhere": 0.05,
  "Sequential Ring": 0.05,
  "Two-Stage Dialing": 0.03,
  "Call Forwarding Always Secondary": 0.03,
  "Executive-Assistant": 0.02,
  "Group Night Forwarding": 0.04,
  "Call Waiting": 0.06,
  "Calling Line ID Delivery Blocking": 0.03,
  "Hoteling Guest": 0.03,
  "Hoteling Host": 0.03,
  Privacy: 0.03,
  "Call Recording": 0.05,
  "Music On Hold User": 0.04,
};

/** Services that are of no use without a telephone. */
const VOICE = new Set(["Voice Messaging User", "Voice Portal Calling"]);

/** Services with which a user works at another telephone. */
const ELSEWHERE = new Set([
  "Shared Call Appearance",
  "Hoteling Guest",
  "Remote Office",
  "BroadWorks Anywhere",
  "BroadWorks Mobility",
]);

/** Each is charged for, and shows whether it is on. */
const SWITCHED = ["Flexible Seating Guest", "Fax Messaging"];

/** Paid services that need a telephone (problem 37). */
const SEATS = ["Client License 4", "Call Center - Basic", "Call Center - Premium"] as const;

/** The call centre of people who are agents on PureCloud as well (both-20), or nearly. */
const CALL_CENTERS = ["Call Center - Basic", "Call Center - Standard", "Call Center - Premium"] as const;

/**
 * The paid service that a user has. With problem 21, it is off. In a near miss, it is on. Or it is a client licence, which
 * has no switch and does not show its use.
 */
function paidServiceOf(subject: Subject): string | undefined {
  if (subject.has(21)) return subject.roll("idle").pick(SWITCHED);
  return subject.nearly(21) ? subject.roll("idle").pick(["Fax Messaging", "Client License 4"]) : undefined;
}

/** The paid service that a user leaves unused. */
export const idleServiceOf = (subject: Subject): string | undefined =>
  subject.has(21) ? paidServiceOf(subject) : undefined;

/** The services that a planted problem, or its near miss, needs to be visible. */
function needed(subject: Subject): readonly string[] {
  const { has, nearly } = subject;
  const needs: readonly (readonly [boolean, string | undefined])[] = [
    [clicksToCall(subject), "Call Me Now"],
    [has(7) || nearly(7) || nearly("both-10"), "Call Forwarding Always"],
    [has("both-05") || nearly("both-05"), "Call Forwarding Not Reachable"],
    [has(8) || nearly(8), "CommPilot Express"],
    [has(9) || nearly(9), "Voice Portal Calling"],
    [hasIntercept(subject), "Intercept User"],
    [true, forwardServiceOf(subject)],
    [has(17) || nearly(17), "Shared Call Appearance"],
    // In a near miss of problem 20, in the pack Premium, which the user does not have.
    [nearly(20), "Do Not Disturb"],
    [has(21) || nearly(21), paidServiceOf(subject)],
    [nearly(23), "Voice Messaging User"],
    [has(28) || nearly(28), speedDialServiceOf(subject)],
    [has(30), "Call Forwarding Busy"],
    [nearly(30), "Virtual On-Net Enterprise Extensions"],
    [has(34) || nearly(34) || has(36) || nearly(36), "Voice Messaging User"],
    [has(37), subject.roll("seat").pick(SEATS)],
    [nearly(37), "Fax Messaging"],
    [has("both-20") || nearly("both-20"), subject.roll("call centre").pick(CALL_CENTERS)],
  ];
  return [...needs.flatMap(([is, name]) => (is && name ? [name] : [])), ...waysOutOf(subject)];
}

/** The services that a user has directly, and those that come with packs. */
export interface Licences {
  readonly packs: readonly string[];
  readonly direct: ReadonlySet<string>;
  /** Both together, which are the services that work. */
  readonly effective: ReadonlySet<string>;
}

/** One answer asks for them dozens of times. A subject never changes, because a write makes new ones. */
const known = new WeakMap<Subject, Licences>();

export function licencesOf(subject: Subject): Licences {
  const licences = known.get(subject) ?? readLicences(subject);
  known.set(subject, licences);
  return licences;
}

function readLicences(subject: Subject): Licences {
  const made = generated(subject);
  const { services = new Map<string, boolean>(), packs = new Map<string, boolean>() } = subject.written;
  const direct = changed(made.direct, services);
  const after = [...changed(new Set(made.packs), packs)];
  return { packs: after, direct, effective: new Set([...direct, ...packed(after)]) };
}

/** A set after what requests added and removed. */
const changed = (before: ReadonlySet<string>, changes: ReadonlyMap<string, boolean>): ReadonlySet<string> =>
  new Set([
    ...[...before].filter((name) => changes.get(name) !== false),
    ...[...changes].flatMap(([name, has]) => (has ? [name] : [])),
  ]);

/** The services and packs as the estate made them. */
function generated(subject: Subject): Omit<Licences, "effective"> {
  if (subject.isNew) return { packs: [], direct: new Set() };
  const packs = packsOf(subject);
  const inPacks = packed(packs);
  if (hasNothing(subject, packs)) return { packs, direct: new Set() };
  const wanted = isLeftOver(subject) ? [] : [...needed(subject), ...chosen(subject)];
  const doubled = subject.has(20) ? [subject.roll("doubled").pick([...inPacks])] : []; // Problem 20.
  return { packs, direct: new Set([...alwaysOf(subject), ...wanted.filter((name) => !inPacks.has(name)), ...doubled]) };
}

/** Some users without a pack and a device have no service at all, except if a problem must show in one. */
const hasNothing = (subject: Subject, packs: readonly string[]): boolean =>
  packs.length === 0 &&
  !subject.person.shares.has("packs") &&
  connectionOf(subject) !== "device" &&
  needed(subject).length === 0;

function chosen(subject: Subject): readonly string[] {
  const roll = subject.roll("services");
  const all = Object.entries(ODDS).flatMap(([name, odds]) => (roll.chance(odds) ? [name] : []));
  // Problem 30 leaves settings of Hoteling Guest behind, which the user must not have.
  const without = [...(subject.has(30) ? ["Hoteling Guest"] : []), ...(neverClicks(subject) ? ["Call Me Now"] : [])];
  const rolled = all.filter((name) => !without.includes(name));
  const connection = connectionOf(subject);
  if (subject.has(37) || subject.nearly(37))
    return [...rolled.filter((name) => !ELSEWHERE.has(name)), "Voice Messaging User"];
  // A trunk's calls go to the PBX. Users without any telephone are here for the mailbox.
  if (connection === "trunk") return rolled.filter((name) => !VOICE.has(name));
  if (connection === "none") return [...rolled, "Voice Messaging User"];
  return isAgentHere(subject) ? [...rolled, "Call Center - Basic"] : rolled;
}

/** Half of the people who are missing on PureCloud take conversations here. Nobody does on both, except with both-20. */
const isAgentHere = (subject: Subject): boolean => subject.has("both-08") && subject.roll("agent on Odin").chance(0.5);

export const hasService = (subject: Subject, name: string): boolean => licencesOf(subject).effective.has(name);

/** The services in effect, in the catalogue's order of names. */
export function effectiveServices(subject: Subject): readonly string[] {
  const { effective } = licencesOf(subject);
  return CATALOGUE.map(({ name }) => name)
    .filter((name) => effective.has(name))
    .sort();
}
