import { type Fact, mapFact, valueIn } from "../record/fact.js";
import type { PureCloudAbsence } from "../record/purecloud/absence.js";
import type { PureCloudContact } from "../record/purecloud/contacts.js";
import type { PureCloudEmployer } from "../record/purecloud/employer.js";
import type { PureCloudForwardingSteps } from "../record/purecloud/forwarding-steps.js";
import type { PureCloudAccessGrant } from "../record/purecloud/grants.js";
import type { PureCloudGroup } from "../record/purecloud/memberships.js";
import type { CleanPureCloudUser } from "../record/purecloud/normalise.js";
import type { PureCloudQueue } from "../record/purecloud/queues.js";
import type { PureCloudSecondFactor } from "../record/purecloud/second-factors.js";
import type { PureCloudSkill } from "../record/purecloud/skills.js";
import type { PureCloudStation, PureCloudStations } from "../record/purecloud/stations.js";
import type { PureCloudTrust } from "../record/purecloud/trusts.js";
import {
  noise,
  type Of,
  onRequest,
  type Parts,
  partsOf,
  place,
  readAs,
  said,
  scalar,
  setOf,
  textsBy,
} from "./treatment.js";

const asIs = (text: string): string => text;

const idElseName = ({ id, name }: { readonly id: string | null; readonly name: string }): string => id ?? name;

/** The name of a station does not belong to the user. */
const station: Of<PureCloudStation> = readAs(({ id, name }) => ({ id, name }));

const skills: Of<readonly PureCloudSkill[]> = setOf<PureCloudSkill>(
  { key: ({ name }) => name, label: ({ name }) => name },
  { name: noise("the key"), state: said, proficiency: said },
);

/** Call forwarding, with the number that accounts have if nobody changed them for long. */
interface ComparedForwarding {
  readonly enabled: boolean;
  /** The steps in their order. The targets of a step ring together. */
  readonly steps: readonly string[];
  readonly voicemail: string | null;
}

/** A user as it is compared: {@link CleanPureCloudUser} with call forwarding in one place. */
type ComparedPureCloudUser = Omit<CleanPureCloudUser, "platform" | "userId" | "forwardingSteps"> & {
  readonly forwardingSteps: Fact<ComparedForwarding>;
};

/** How each field of a PureCloud user is compared. */
export const PURECLOUD_FIELDS: Parts<ComparedPureCloudUser> = {
  name: scalar,
  email: scalar,
  username: scalar,
  state: scalar,
  division: place,
  department: scalar,
  title: scalar,
  managerId: scalar,
  addresses: setOf<PureCloudContact>({
    key: ({ mediaType, type, address, extension }) => JSON.stringify([mediaType, type, address, extension]),
    label: ({ mediaType, type, address, extension }) =>
      [mediaType, type, address, extension === null ? null : `ext. ${extension}`].filter(Boolean).join(" "),
  }),
  primaryContacts: noise("`email` and `addresses` have it"),
  autoAnswer: scalar,
  locations: textsBy(asIs),
  places: noise("it is what the locations say of themselves"),
  country: noise("`addresses` has it"),
  lastLogin: noise("it changes with every login"),
  lastTokenIssued: noise("it changes with every login"),
  welcomeSent: scalar,
  team: scalar,
  employer: partsOf<PureCloudEmployer>({
    officialName: scalar,
    employeeId: scalar,
    employeeType: scalar,
    hired: scalar,
  }),
  roles: textsBy(asIs),
  permissions: noise("they follow from the roles"),
  unusedRoles: onRequest(textsBy(asIs)),
  station: noise("`stations` has it"),
  stations: partsOf<PureCloudStations>({
    default: station,
    effective: onRequest(station),
    associated: onRequest(station),
    lastAssociated: onRequest(station),
  }),
  routingStatus: noise("it changes all day"),
  routingSince: noise("it changes all day"),
  outOfOffice: noise("`absence` has it"),
  absence: partsOf<PureCloudAbsence>({ active: scalar, indefinite: scalar, end: scalar }),
  forwarding: noise("`forwardingSteps` has it"),
  forwardingSteps: partsOf<ComparedForwarding>({
    enabled: scalar,
    steps: readAs((steps: readonly string[]) => [...steps]),
    voicemail: scalar,
  }),
  queues: setOf<PureCloudQueue>(
    { key: idElseName, label: ({ name }) => name },
    {
      id: noise("the key"),
      name: noise("the context has it"),
      skillEvaluationMethod: noise("it is the queue's"),
      joined: onRequest(scalar),
    },
  ),
  skills,
  languages: skills,
  groups: noise("`memberOf` has it"),
  memberOf: setOf<PureCloudGroup>({ key: idElseName, label: ({ name }) => name }),
  trustors: noise("`trusts` has it"),
  trusts: setOf<PureCloudTrust>(
    { key: ({ id, organisation }) => id ?? organisation, label: ({ organisation }) => organisation },
    {
      id: noise("the key"),
      organisation: noise("the name of another organisation"),
      enabled: scalar,
      since: noise("it never changes"),
      by: noise("the name of another user"),
    },
  ),
  licenses: textsBy(asIs),
  grants: setOf<PureCloudAccessGrant>({
    key: ({ roleId, divisionId, groupId }) => JSON.stringify([roleId, divisionId, groupId]),
    label: ({ role, division, group }) => `${role} in ${division}${group === null ? "" : ` by ${group}`}`,
  }),
  secondFactors: setOf<PureCloudSecondFactor>(
    { key: ({ type, name }) => `${type ?? ""} ${name}`, label: ({ type, name }) => `${type ?? ""} ${name}`.trim() },
    { name: noise("the key"), type: noise("the key"), enabled: scalar },
  ),
};

/** The user with call forwarding in one place. */
export function comparedPureCloud(user: CleanPureCloudUser): object {
  const older = valueIn(user.forwarding)?.targets ?? [];
  return {
    ...user,
    forwardingSteps: user.forwardingSteps && mapFact(user.forwardingSteps, (steps) => inOne(steps, older)),
  };
}

function inOne({ enabled, steps, voicemail }: PureCloudForwardingSteps, older: readonly string[]): ComparedForwarding {
  const words = steps
    .map((targets) => targets.map(({ type, value }) => `${type ?? ""} ${value}`.trim()).sort())
    .map((targets) => targets.join(" + "));
  return { enabled, steps: words.length > 0 ? words : older, voicemail };
}
