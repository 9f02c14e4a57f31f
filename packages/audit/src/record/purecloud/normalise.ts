import { type Fact, known, mapFact, unknown } from "../fact.js";
import { factOf, returnedIn } from "../fact-of.js";
import { asBoolean, asItems, asObject, asTrimmed, type WireObject } from "../wire.js";
import { absenceOf, type PureCloudAbsence } from "./absence.js";
import { namesIn, textsIn } from "./authorization.js";
import { contactsOf, countryOf, type PureCloudContact } from "./contacts.js";
import { employerOf, type PureCloudEmployer } from "./employer.js";
import { forwardingOf, type PureCloudForwarding } from "./forwarding.js";
import { forwardingStepsOf, type PureCloudForwardingSteps } from "./forwarding-steps.js";
import { grantOf, type PureCloudAccessGrant } from "./grants.js";
import { groupsOf, type PureCloudGroup } from "./memberships.js";
import { nameOf } from "./name-of.js";
import type { CleanPureCloudOrganisation } from "./organisation.js";
import { type PureCloudPlace, placesOf } from "./places.js";
import { type PureCloudQueue, queuesOf } from "./queues.js";
import type { PureCloudRecord } from "./record.js";
import { type PureCloudSecondFactor, secondFactorsOf } from "./second-factors.js";
import { grantsIn, licensesIn, outOfOfficeIn, partIn, routingStatusIn } from "./shapes.js";
import { type PureCloudSkill, skillsOf } from "./skills.js";
import { stationOf } from "./station.js";
import { type PureCloudStations, stationsOf } from "./stations.js";
import { type PureCloudTrust, trustsOf } from "./trusts.js";

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
