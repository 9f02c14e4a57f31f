import { type Fact, known, mapFact, unknown } from "../fact.js";
import { factOf } from "../fact-of.js";
import type { Section } from "../outcome.js";
import { asBoolean, asItems, asNumber, asObject, asObjects, asText, type WireObject } from "../wire.js";
import type { PureCloudRecord } from "./record.js";

/** A queue that a user is a member of. */
export interface PureCloudQueue {
  readonly name: string;
  /** Whether the user receives its conversations at the moment. */
  readonly joined: boolean;
}

/** A routing skill or language, with the user's proficiency: 0 to 5, or `null` if it is unknown. */
export interface PureCloudSkill {
  readonly name: string;
  readonly proficiency: number | null;
}

/** Where the user's calls are forwarded. */
export interface PureCloudForwarding {
  readonly enabled: boolean;
  /** Numbers and stations in the order of the attempts. */
  readonly targets: readonly string[];
}

/** The clean view of a PureCloud record. It has what a report needs. */
export interface CleanPureCloudUser {
  readonly platform: "purecloud";
  readonly userId: string;
  readonly name: Fact<string>;
  readonly email: Fact<string>;
  readonly state: Fact<string>;
  readonly division: Fact<string>;
  readonly roles: Fact<readonly string[]>;
  /** Roles that need a licence and were not used. Unknown if the platform did not return them. */
  readonly unusedRoles: Fact<readonly string[]>;
  /** The station in effect, else the one associated, else the default one. */
  readonly station: Fact<string>;
  readonly routingStatus: Fact<string>;
  readonly outOfOffice: Fact<boolean>;
  readonly forwarding: Fact<PureCloudForwarding>;
  readonly queues: Fact<readonly PureCloudQueue[]>;
  readonly skills: Fact<readonly PureCloudSkill[]>;
  readonly languages: Fact<readonly PureCloudSkill[]>;
  readonly groups: Fact<readonly string[]>;
  /** Other organisations that trust this user. */
  readonly trustors: Fact<readonly string[]>;
}

/** Derives the clean view. Pure. Never throws. */
export function normalisePureCloud({ userId, sections }: PureCloudRecord): CleanPureCloudUser {
  const profile = factOf(sections.profile, "profile", asObject);
  const authorization = factOf(sections.authorization, "authorization", asObject);
  const text = (fact: Fact<WireObject>, field: string) => mapFact(fact, (object) => asText(object[field]) ?? null);
  return {
    platform: "purecloud",
    userId,
    name: text(profile, "name"),
    email: text(profile, "email"),
    state: text(profile, "state"),
    division: mapFact(profile, (p) => asText(asObject(p.division)?.name) ?? null),
    roles: namesIn(authorization, "roles"),
    unusedRoles: namesIn(authorization, "unusedRoles"),
    station: mapFact(factOf(sections.station, "station", asObject), stationOf),
    routingStatus: text(factOf(sections.routingStatus, "routingStatus", asObject), "status"),
    outOfOffice: factOf(sections.outOfOffice, "outOfOffice", (data) => asBoolean(asObject(data)?.active)),
    forwarding: factOf(sections.callForwarding, "callForwarding", forwardingOf),
    queues: factOf(sections.queues, "queues", queuesOf),
    skills: skillsOf(sections.routingSkills, "routingSkills"),
    languages: skillsOf(sections.routingLanguages, "routingLanguages"),
    groups: factOf(sections.groups, "groups", (data) => asItems(data)?.map(nameOf)),
    trustors: factOf(sections.trustors, "trustors", (data) =>
      asItems(data)?.map((trustor) => nameOf({ id: trustor.id, ...asObject(trustor.organization) })),
    ),
  };
}

/** If the name is missing, the id at least says which one it is. */
function nameOf(object: WireObject): string {
  return asText(object.name) ?? asText(object.id) ?? "(without a name)";
}

/** A list in an object that was learnt. A missing list was not returned, which does not mean "none". */
function namesIn(fact: Fact<WireObject>, field: string): Fact<readonly string[]> {
  if (!fact.known) return fact;
  const names = asItems(fact.value?.[field])?.map(nameOf);
  return names ? known(names) : unknown(`authorization: no ${field} were returned`);
}

function stationOf(stations: WireObject): string | null {
  for (const which of ["effectiveStation", "associatedStation", "defaultStation"]) {
    const station = asObject(stations[which]);
    if (station && (station.name || station.id)) return nameOf(station);
  }
  return null;
}

function forwardingOf(data: unknown): PureCloudForwarding | undefined {
  const { enabled, calls, phoneNumber } = asObject(data) ?? {};
  const active = asBoolean(enabled);
  if (active === undefined) return undefined;
  const targets = (asObjects(calls) ?? []).flatMap((call) => asObjects(call.targets) ?? []);
  const values = targets.flatMap((target) => asText(target.value) ?? []);
  // Accounts that were not changed for long have only the older field.
  return { enabled: active, targets: values.length > 0 ? values : [asText(phoneNumber) ?? []].flat() };
}

function queuesOf(data: unknown): PureCloudQueue[] | undefined {
  const { joined, unjoined } = asObject(data) ?? {};
  const queues = (list: unknown, isJoined: boolean) =>
    asItems(list)?.map((queue) => ({ name: nameOf(queue), joined: isJoined }));
  const inOrder = [queues(joined, true), queues(unjoined, false)];
  return inOrder.every((list) => list !== undefined) ? inOrder.flat() : undefined;
}

function skillsOf(section: Section, name: string): Fact<readonly PureCloudSkill[]> {
  return factOf(section, name, (data) =>
    asItems(data)?.map((skill) => ({ name: nameOf(skill), proficiency: asNumber(skill.proficiency) ?? null })),
  );
}
