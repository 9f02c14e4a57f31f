import { type Fact, known, mapFact, unknown } from "../fact.js";
import { factOf, returnedIn } from "../fact-of.js";
import type { Section } from "../outcome.js";
import { asBoolean, asItems, asNumber, asObject, asTrimmed, type WireObject } from "../wire.js";
import { absenceOf, type PureCloudAbsence } from "./absence.js";
import { namesIn, textsIn } from "./authorization.js";
import { contactsOf, countryOf, type PureCloudContact } from "./contacts.js";
import { forwardingStepsOf, type PureCloudForwardingSteps } from "./forwarding-steps.js";
import { groupsOf, type PureCloudGroup } from "./memberships.js";
import { nameOf } from "./name-of.js";
import type { CleanPureCloudOrganisation } from "./organisation.js";
import { type PureCloudPlace, placesOf } from "./places.js";
import type { PureCloudGrant, PureCloudRecord } from "./record.js";
import { type PureCloudSecondFactor, secondFactorsOf } from "./second-factors.js";
import { forwardingIn, grantsIn, licensesIn, membershipsIn, outOfOfficeIn, partIn, routingStatusIn } from "./shapes.js";
import { type PureCloudStations, stationsOf } from "./stations.js";
import { type PureCloudTrust, trustsOf } from "./trusts.js";

/** A queue that a user is a member of. */
export interface PureCloudQueue {
  readonly id: string | null;
  readonly name: string;
  /** How skills choose its agents: `NONE`, `BEST`, `ALL`, or another word. `null` if the list does not say. */
  readonly skillEvaluationMethod: string | null;
  /** Whether the user receives its conversations at the moment. */
  readonly joined: boolean;
}

/** A routing skill or language, with the user's proficiency: 0 to 5, or `null` if it is unknown. */
export interface PureCloudSkill {
  readonly name: string;
  /** `active`, `inactive`, `deleted`, or another word. `null` if it is unknown. */
  readonly state: string | null;
  readonly proficiency: number | null;
}

/** Where the user's calls are forwarded. */
export interface PureCloudForwarding {
  readonly enabled: boolean;
  /** Numbers and foreign stations in the order of the attempts. A station reads `station <id>`. */
  readonly targets: readonly string[];
  /** Whether the user's own station is among the targets. There the calls stay with the user. */
  readonly ownStation: boolean;
}

/** A role that a user has in a division. */
export interface PureCloudAccessGrant {
  readonly role: string;
  readonly roleId: string;
  readonly division: string;
  /** `*` for all divisions. */
  readonly divisionId: string;
  /** The group that gives it, by its name if the record has that. `null` if it is the user's own. */
  readonly group: string | null;
  readonly groupId: string | null;
}

/** What the employer says of a user. Texts that were not returned are `null`. */
export interface PureCloudEmployer {
  readonly officialName: string | null;
  readonly employeeId: string | null;
  readonly employeeType: string | null;
  /** The day of the hire, such as `2021-03-15`. */
  readonly hired: string | null;
}

/** The clean view of a PureCloud record. It has what a report needs. */
export interface CleanPureCloudUser {
  readonly platform: "purecloud";
  readonly userId: string;
  readonly name: Fact<string>;
  readonly email: Fact<string>;
  /** The name to log in with. */
  readonly username: Fact<string>;
  readonly state: Fact<string>;
  readonly division: Fact<string>;
  readonly department: Fact<string>;
  readonly title: Fact<string>;
  /** The id of the manager. */
  readonly managerId: Fact<string>;
  /** The user's numbers, extensions and addresses. */
  readonly addresses: Fact<readonly PureCloudContact[]>;
  /** Those that the platform shows first. */
  readonly primaryContacts: Fact<readonly PureCloudContact[]>;
  /** Whether calls of queues are answered without the user. */
  readonly autoAnswer: Fact<boolean>;
  readonly locations: Fact<readonly string[]>;
  /** The same locations, with what they say of their addresses. */
  readonly places: Fact<readonly PureCloudPlace[]>;
  /** The ISO code of the country of the user's first telephone number that names one. */
  readonly country: Fact<string>;
  /** The last login, ISO 8601. `null` if there was none. Unknown if the platform has returned none for anybody so far. */
  readonly lastLogin: Fact<string>;
  /** When a token was last issued to the user, ISO 8601. `null` and unknown as above. */
  readonly lastTokenIssued: Fact<string>;
  /** When the activation e-mail was sent, ISO 8601. `null` and unknown as above. */
  readonly welcomeSent: Fact<string>;
  readonly team: Fact<string>;
  readonly employer: Fact<PureCloudEmployer>;
  readonly roles: Fact<readonly string[]>;
  /** What all roles together permit, such as `routing:queue:view`. */
  readonly permissions: Fact<readonly string[]>;
  /** Roles that need a licence and were not used. Unknown if the platform did not return them. */
  readonly unusedRoles: Fact<readonly string[]>;
  /** The station in effect, else the one associated, else the default one. */
  readonly station: Fact<string>;
  readonly stations: Fact<PureCloudStations>;
  readonly routingStatus: Fact<string>;
  /** Since when the routing status holds, ISO 8601. */
  readonly routingSince: Fact<string>;
  readonly outOfOffice: Fact<boolean>;
  readonly absence: Fact<PureCloudAbsence>;
  readonly forwarding: Fact<PureCloudForwarding>;
  readonly forwardingSteps: Fact<PureCloudForwardingSteps>;
  readonly queues: Fact<readonly PureCloudQueue[]>;
  readonly skills: Fact<readonly PureCloudSkill[]>;
  readonly languages: Fact<readonly PureCloudSkill[]>;
  readonly groups: Fact<readonly string[]>;
  readonly memberOf: Fact<readonly PureCloudGroup[]>;
  /** Other organisations that trust this user. A trust that is disabled does not count. */
  readonly trustors: Fact<readonly string[]>;
  readonly trusts: Fact<readonly PureCloudTrust[]>;
  /** The ids of the user's licences. */
  readonly licenses: Fact<readonly string[]>;
  /** The roles by division. */
  readonly grants: Fact<readonly PureCloudAccessGrant[]>;
  /** Unknown of users without the power of an administrator, because theirs are not read. */
  readonly secondFactors: Fact<readonly PureCloudSecondFactor[]>;
}

/**
 * Derives the clean view. Pure. Never throws.
 *
 * @param organisation the context, from which names and permissions of roles come
 */
export function normalisePureCloud(
  { userId, sections }: PureCloudRecord,
  _organisation?: CleanPureCloudOrganisation,
): CleanPureCloudUser {
  const profile = factOf(sections.profile, "profile", asObject);
  // The platform leaves out what is not set. A profile that says nothing at all was not returned.
  const listed = returnedIn(profile, "profile", ["state", "name", "email"]);
  const authorization = factOf(sections.authorization, "authorization", asObject);
  const signIn = factOf(sections.signIn, "signIn", asObject);
  const text = (field: string) =>
    mapFact(returnedIn(profile, "profile", [field]), (object) => asTrimmed(object[field]) ?? null);
  return {
    platform: "purecloud",
    userId,
    name: text("name"),
    email: text("email"),
    username: text("username"),
    state: text("state"),
    division: mapFact(profile, (p) => asTrimmed(asObject(p.division)?.name) ?? null),
    department: mapFact(listed, (p) => asTrimmed(p.department) ?? null),
    title: mapFact(listed, (p) => asTrimmed(p.title) ?? null),
    managerId: mapFact(listed, (p) => asTrimmed(asObject(p.manager)?.id) ?? null),
    addresses: contactsOf(listed, "addresses"),
    primaryContacts: contactsOf(listed, "primaryContactInfo"),
    autoAnswer: mapFact(returnedIn(profile, "profile", ["acdAutoAnswer"]), (p) => asBoolean(p.acdAutoAnswer) ?? null),
    locations: factOf(sections.locations, "locations", (data) =>
      asItems(data)?.map((one) => nameOf({ id: one.id, ...asObject(one.locationDefinition) })),
    ),
    places: factOf(sections.locations, "locations", placesOf),
    country: mapFact(listed, countryOf),
    lastLogin: dateIn(signIn, "dateLastLogin"),
    lastTokenIssued: dateIn(signIn, "lastTokenIssued", (token) => asObject(token)?.dateIssued),
    welcomeSent: dateIn(signIn, "dateWelcomeSent"),
    team: mapFact(factOf(sections.team, "team", partIn), nameOf),
    employer: mapFact(factOf(sections.employerInfo, "employerInfo", partIn), employerOf),
    roles: namesIn(authorization, "roles"),
    permissions: textsIn(authorization, "permissions"),
    unusedRoles: namesIn(authorization, "unusedRoles"),
    station: mapFact(factOf(sections.station, "station", asObject), stationOf),
    stations: mapFact(factOf(sections.station, "station", asObject), stationsOf),
    routingStatus: factOf(sections.routingStatus, "routingStatus", routingStatusIn),
    routingSince: mapFact(
      returnedIn(factOf(sections.routingStatus, "routingStatus", asObject), "routingStatus", ["startTime"]),
      (status) => asTrimmed(status.startTime) ?? null,
    ),
    outOfOffice: factOf(sections.outOfOffice, "outOfOffice", outOfOfficeIn),
    absence: factOf(sections.outOfOffice, "outOfOffice", absenceOf),
    forwarding: factOf(sections.callForwarding, "callForwarding", (data) => forwardingOf(data, sections.station)),
    forwardingSteps: factOf(sections.callForwarding, "callForwarding", forwardingStepsOf),
    queues: factOf(sections.queues, "queues", queuesOf),
    skills: skillsOf(sections.routingSkills, "routingSkills"),
    languages: skillsOf(sections.routingLanguages, "routingLanguages"),
    groups: factOf(sections.groups, "groups", (data) => asItems(data)?.map(nameOf)),
    memberOf: factOf(sections.groups, "groups", groupsOf),
    trustors: factOf(sections.trustors, "trustors", (data) =>
      asItems(data)
        ?.filter((trustor) => asBoolean(trustor.enabled) !== false)
        .map((trustor) => nameOf({ id: trustor.id, ...asObject(trustor.organization) })),
    ),
    trusts: factOf(sections.trustors, "trustors", trustsOf),
    licenses: factOf(sections.licenses, "licenses", licensesIn),
    grants: mapFact(factOf(sections.grants, "grants", grantsIn), (grants) =>
      grants.map((grant) => grantOf(grant, userId, sections.groups)),
    ),
    secondFactors: factOf(sections.verifiers, "verifiers", secondFactorsOf),
  };
}

/** A date of the section `signIn`. One that is absent was returned for nobody, so its absence says nothing. */
function dateIn(signIn: Fact<WireObject>, field: string, read = (value: unknown) => value): Fact<string> {
  if (!signIn.known || signIn.value === null) return signIn as Fact<string>;
  const value = signIn.value[field];
  if (value === null) return known<string>(null);
  const date = asTrimmed(read(value));
  return date === undefined ? unknown(`signIn: no ${field} was returned`) : known(date);
}

function employerOf({ officialName, employeeId, employeeType, dateHire }: WireObject): PureCloudEmployer {
  const text = (value: unknown) => asTrimmed(value) ?? null;
  return {
    officialName: text(officialName),
    employeeId: text(employeeId),
    employeeType: text(employeeType),
    hired: text(dateHire),
  };
}

function grantOf(grant: PureCloudGrant, userId: string, groups: Section | undefined): PureCloudAccessGrant {
  const { subjectId, role, division } = grant;
  const isOwn = subjectId === userId;
  const group = groups?.status === "ok" ? asItems(groups.data)?.find(({ id }) => id === subjectId) : undefined;
  return {
    role: nameOf({ ...role }),
    roleId: role.id,
    division: nameOf({ ...division }),
    divisionId: division.id,
    group: isOwn ? null : nameOf({ id: subjectId, ...group }),
    groupId: isOwn ? null : subjectId,
  };
}

/** The stations of a user, by what they are to the user. The first one that is there is the user's station. */
const STATIONS = ["effectiveStation", "associatedStation", "defaultStation"] as const;

function stationOf(stations: WireObject): string | null {
  for (const which of STATIONS) {
    const station = asObject(stations[which]);
    if (station && (station.name || station.id)) return nameOf(station);
  }
  return null;
}

function forwardingOf(data: unknown, station: Section | undefined): PureCloudForwarding | undefined {
  const forwarding = forwardingIn(data);
  if (!forwarding) return undefined;
  const { targets, enabled } = forwarding;
  const own = station?.status === "ok" ? ownStations(asObject(station.data) ?? {}) : [];
  const isOwn = ({ type, value }: WireObject) => type === "STATION" && own.includes(asTrimmed(value));
  const others = targets
    .filter((target) => !isOwn(target))
    .flatMap(({ type, value }) => {
      const text = asTrimmed(value);
      return text === undefined ? [] : [type === "STATION" ? `station ${text}` : text];
    });
  // Accounts that were not changed for long have only the older field.
  const older = targets.length > 0 ? [] : [asTrimmed(forwarding.phoneNumber) ?? []].flat();
  return {
    enabled,
    targets: [...others, ...older],
    ownStation: targets.some(isOwn),
  };
}

function ownStations(stations: WireObject): (string | undefined)[] {
  return [...STATIONS, "lastAssociatedStation"]
    .map((which) => asTrimmed(asObject(stations[which])?.id))
    .filter(Boolean);
}

function queuesOf(data: unknown): PureCloudQueue[] | undefined {
  const memberships = membershipsIn(data);
  if (!memberships) return undefined;
  const queues = (list: WireObject[], joined: boolean) =>
    list.map((queue) => ({
      id: asTrimmed(queue.id) ?? null,
      name: nameOf(queue),
      skillEvaluationMethod: asTrimmed(queue.skillEvaluationMethod) ?? null,
      joined,
    }));
  return [...queues(memberships.joined, true), ...queues(memberships.unjoined, false)];
}

function skillsOf(section: Section | undefined, name: string): Fact<readonly PureCloudSkill[]> {
  return factOf(section, name, (data) =>
    asItems(data)?.map((skill) => ({
      name: nameOf(skill),
      state: asTrimmed(skill.state) ?? null,
      proficiency: asNumber(skill.proficiency) ?? null,
    })),
  );
}
