import type { CleanPureCloudUser } from "@rollcall/audit";
import { fact, flag, listOf, number, object, oneOf, orNull, type Schema, text, texts } from "./words.js";

const contact = object({ mediaType: orNull(text), type: orNull(text), address: orNull(text), extension: orNull(text) });
const station = orNull(object({ id: text, name: text, type: orNull(text) }));
const skill = object({ name: text, state: orNull(text), proficiency: orNull(number) });

const employer = object({
  officialName: orNull(text),
  employeeId: orNull(text),
  employeeType: orNull(text),
  hired: orNull(text),
});

const grant = object({
  role: text,
  roleId: text,
  division: text,
  divisionId: text,
  group: orNull(text),
  groupId: orNull(text),
});

const steps = object({
  enabled: flag,
  steps: listOf(listOf(object({ type: orNull(text), value: text }))),
  voicemail: orNull(text),
});

/** The fields of a user of PureCloud in the view. */
export const PURECLOUD_USER = {
  platform: oneOf("purecloud"),
  userId: text,
  name: fact(text),
  email: fact(text),
  username: fact(text),
  state: fact(text),
  division: fact(text),
  department: fact(text),
  title: fact(text),
  managerId: fact(text),
  addresses: fact(listOf(contact)),
  primaryContacts: fact(listOf(contact)),
  autoAnswer: fact(flag),
  locations: fact(texts),
  places: fact(listOf(object({ name: text, hasStreet: orNull(flag), isVerified: orNull(flag) }))),
  country: fact(text),
  lastLogin: fact(text),
  lastTokenIssued: fact(text),
  welcomeSent: fact(text),
  team: fact(text),
  employer: fact(employer),
  roles: fact(texts),
  permissions: fact(texts),
  unusedRoles: fact(texts),
  station: fact(text),
  stations: fact(object({ effective: station, associated: station, default: station, lastAssociated: station })),
  routingStatus: fact(text),
  routingSince: fact(text),
  outOfOffice: fact(flag),
  absence: fact(object({ active: flag, indefinite: flag, end: orNull(text) })),
  forwarding: fact(object({ enabled: flag, targets: texts, ownStation: flag })),
  forwardingSteps: fact(steps),
  queues: fact(listOf(object({ id: orNull(text), name: text, skillEvaluationMethod: orNull(text), joined: flag }))),
  skills: fact(listOf(skill)),
  languages: fact(listOf(skill)),
  groups: fact(texts),
  memberOf: fact(listOf(object({ id: orNull(text), name: text, rolesEnabled: flag, owners: texts }))),
  trustors: fact(texts),
  trusts: fact(
    listOf(object({ id: orNull(text), organisation: text, enabled: flag, since: orNull(text), by: orNull(text) })),
  ),
  licenses: fact(texts),
  grants: fact(listOf(grant)),
  secondFactors: fact(listOf(object({ name: text, type: orNull(text), enabled: flag }))),
} satisfies Record<keyof CleanPureCloudUser, Schema>;
