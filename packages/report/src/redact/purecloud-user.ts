import type { CleanPureCloudUser } from "@rollcall/audit";
import { ADDED, type Audited } from "./audited.js";
import { contact, country } from "./contact.js";
import { clear, count, day, each, type Of, type Parts, parts, permission, phone, token, word } from "./treatment.js";

const station = parts<{ readonly id: string; readonly name: string; readonly type: string | null }>({
  id: token("id"),
  name: token("station"),
  type: word,
});

const skills = each(
  parts<{ readonly name: string; readonly state: string | null; readonly proficiency: number | null }>({
    name: token("skill"),
    state: word,
    proficiency: count,
  }),
);

type PureCloudView = Audited<CleanPureCloudUser>;

/** How each field of a PureCloud user appears in a redacted copy. */
const PURECLOUD_USER: Parts<PureCloudView> = {
  platform: word,
  userId: token("user"),
  name: token("person"),
  email: token("mail"),
  username: token("mail"),
  state: word,
  division: token("division"),
  department: token("department"),
  title: token("text"),
  managerId: token("user"),
  addresses: each(contact),
  primaryContacts: each(contact),
  autoAnswer: count,
  locations: each(token("place")),
  places: each(parts({ name: token("place"), hasStreet: count, isVerified: count })),
  country,
  lastLogin: day,
  lastTokenIssued: day,
  welcomeSent: day,
  team: token("text"),
  employer: parts({ officialName: token("organisation"), employeeId: token("id"), employeeType: word, hired: day }),
  roles: each(token("role")),
  permissions: each(permission),
  unusedRoles: each(token("role")),
  station: token("station"),
  stations: parts({ effective: station, associated: station, default: station, lastAssociated: station }),
  routingStatus: word,
  routingSince: day,
  outOfOffice: count,
  absence: parts({ active: count, indefinite: count, end: day }),
  forwarding: parts({ enabled: count, targets: each(phone), ownStation: count }),
  forwardingSteps: parts({
    enabled: count,
    steps: each(each(parts({ type: word, value: phone }))),
    voicemail: word,
  }),
  queues: each(parts({ id: token("id"), name: token("queue"), skillEvaluationMethod: word, joined: count })),
  skills,
  languages: skills,
  groups: each(token("group")),
  memberOf: each(parts({ id: token("id"), name: token("group"), rolesEnabled: count, owners: each(token("user")) })),
  trustors: each(token("organisation")),
  trusts: each(
    parts({
      id: token("id"),
      organisation: token("organisation"),
      enabled: count,
      since: day,
      by: token("person"),
    }),
  ),
  licenses: each(clear),
  grants: each(
    parts({
      role: token("role"),
      roleId: token("id"),
      division: token("division"),
      divisionId: { show: (value, to) => (value === "*" ? value : token("id").show(value, to)) },
      group: token("group"),
      groupId: token("id"),
    }),
  ),
  secondFactors: each(parts({ name: token("text"), type: word, enabled: count })),
  ...ADDED,
};

export const pureCloudUser: Of<PureCloudView> = parts<PureCloudView>(PURECLOUD_USER);
