import type { User } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { keyOf } from "../../estate/permutation.js";
import type { Group } from "../../odin/common/group.js";
import { lineOf } from "../../odin/common/line.js";
import { type Subject, shortIdOf } from "../../odin/common/subject.js";
import { connectionOf } from "../../odin/devices/devices.js";
import { ENHANCED_PLANS, hasOwnService } from "../../odin/groups/own-services.js";
import { transferNumbers } from "../../odin/plans/calling-plans.js";
import { hasService } from "../../odin/services/licences.js";
import { serviceSettings } from "../../odin/services/settings.js";
import { HOME } from "../../purecloud/organisation/divisions.js";
import { locationOf } from "../../purecloud/organisation/locations.js";
import { contactsOf } from "../../purecloud/people/contacts.js";
import { isAgent } from "../../purecloud/routing/agents.js";
import { forwardingOf } from "../../purecloud/telephony/forwarding.js";
import { heldBy } from "../../purecloud/telephony/stations.js";
import type { Kind, Who } from "../kind.js";
import { isMentioned } from "../mentions.js";

const allGroups = ({ odin }: Estate) =>
  odin.serviceProviders.flatMap(({ serviceProviderId, domain, groups }) =>
    groups.map((groupId) => ({ serviceProviderId, groupId, domain })),
  );

/** Whether a person has no problem and no near miss, except near misses that decide nothing. */
const isClean = ({ person }: Who, nearly?: string): boolean =>
  person.problems.size === 0 && [...person.nearMisses].every((id) => id === nearly);

/** Whether others report to the user, or are in a group that the user owns. */
const isMissed = ({ estate, index }: Who): boolean =>
  estate.purecloud.reports(index).length > 0 ||
  estate.purecloud.members.find((one) => !estate.person(one).left) === index;

/** Whether a user of one group has the same in another. Both are of one service provider. */
const isAlike = (estate: Estate, group: Group, other: Group): boolean =>
  group.serviceProviderId === other.serviceProviderId &&
  group.groupId !== other.groupId &&
  hasOwnService(estate, group, ENHANCED_PLANS) === hasOwnService(estate, other, ENHANCED_PLANS);

/** Whether a user would still hold what others need (purecloud-28). */
function holdsSomething({ org, purecloud, person }: Who): boolean {
  const station = heldBy(org, purecloud).default;
  return station !== undefined || forwardingOf(org, purecloud).enabled || contactsOf(org, person).addresses.length > 0;
}

/** The number of a colleague. Extensions are shorter. */
const WHOLE_NUMBER = /(?<!\d)\d{10}(?!\d)/;

/** Whether a user has something that would differ in the next group. */
const isBound = (odin: Subject): boolean =>
  lineOf(odin).number !== undefined ||
  hasService(odin, "Group Night Forwarding") ||
  connectionOf(odin) !== "device" ||
  WHOLE_NUMBER.test(JSON.stringify([serviceSettings(odin), transferNumbers(odin)]));

/** What PureCloud has of a user who is new there. */
function newUser({ person, estate }: Who): Partial<User> {
  const { number, extension, site } = person;
  const display = number ?? extension;
  const phone = { mediaType: "PHONE", type: "WORK", ...(extension !== undefined && { extension }) };
  const work = {
    ...phone,
    ...(number !== undefined && { address: number }),
    ...(display !== undefined && { display }),
  };
  const location = locationOf(estate, site);
  return {
    name: `${person.firstName} ${person.lastName}`,
    email: person.email,
    username: person.email,
    department: person.department,
    title: person.title,
    state: "active",
    division: HOME(estate),
    addresses: display === undefined ? [] : [work],
    locations: [{ id: location.id, notes: "New desk" }],
    acdAutoAnswer: false,
    version: 1,
  };
}

/** Users who come, go, move, or get another id. */
export const lives: readonly Kind[] = [
  {
    id: "created-on-purecloud",
    title: "A person who was missing on PureCloud got a user there",
    kind: "created",
    population: "odinOnly",
    touches: ["alone"],
    ends: "both-08",
    shows: { purecloud: [] },
    effect(who) {
      const { person, estate } = who;
      if (person.manager === undefined) return undefined;
      return {
        person: { on: { odin: true, purecloud: true } },
        purecloud: { user: newUser(who), manager: estate.purecloud.userId(person.manager) },
        isCreated: true,
      };
    },
  },
  {
    id: "created-on-odin",
    title: "A person who was missing on Odin got a user there",
    kind: "created",
    population: "purecloudOnly",
    touches: ["alone"],
    ends: "both-09",
    shows: { odin: [] },
    effect({ person, estate, index }) {
      const groups = allGroups(estate);
      const group = groups[keyOf(estate.seed, "new on Odin", index) % groups.length];
      const { extension } = person;
      if (group === undefined || extension === undefined) return undefined;
      const { domain, ...home } = group;
      return {
        person: { on: { odin: true, purecloud: true } },
        home: { ...home, userId: `${extension}@${domain}` },
        // The numbers of the person's site are not Odin's.
        odin: { line: { number: undefined, extension } },
      };
    },
  },
  {
    id: "deleted-on-odin",
    title: "A user of Odin was deleted",
    kind: "deleted",
    population: "odinOnly",
    touches: ["alone"],
    clears: "both-08",
    shows: { odin: [] },
    effect(who) {
      if (!isClean(who, "both-08") || isMentioned(who)) return undefined;
      return { home: null, person: { on: { odin: false, purecloud: false } } };
    },
  },
  {
    id: "deleted-on-purecloud",
    title: "A user of PureCloud was deleted",
    kind: "deleted",
    population: "purecloudOnly",
    touches: ["alone"],
    clears: "both-09",
    shows: { purecloud: [] },
    effect(who) {
      if (!isClean(who, "both-09") || isMissed(who)) return undefined;
      return {
        person: { deleted: true, left: true },
        purecloud: { user: { state: "deleted" }, defaultStation: null, associatedStation: null },
      };
    },
  },
  {
    id: "inactive",
    title: "A user of PureCloud was made inactive, and keeps the roles",
    population: "purecloudOnly",
    touches: ["alone"],
    brings: "purecloud-01",
    clears: "both-09",
    shows: { purecloud: ["state"] },
    effect(who) {
      if (!isClean(who, "both-09") || isMissed(who) || isAgent(who.org, who.person)) return undefined;
      if (holdsSomething(who)) return undefined;
      return {
        person: { left: true },
        purecloud: { user: { state: "inactive" } },
        values: { purecloud: ["active", "inactive"] },
      };
    },
  },
  {
    id: "moved",
    title: "A user of Odin moved to another group",
    kind: "moved",
    population: "both",
    touches: ["alone"],
    shows: { odin: ["groupId", "device"] },
    perhaps: ["plans"],
    effect(who) {
      const { estate, odin } = who;
      const to = allGroups(estate).find((group) => isAlike(estate, group, odin));
      if (to === undefined || isBound(odin) || !isClean(who) || isMentioned(who)) return undefined;
      const { serviceProviderId, groupId } = to;
      return {
        home: { serviceProviderId, groupId, userId: odin.userId },
        values: { odin: [odin.groupId, groupId] },
      };
    },
  },
  {
    id: "renamed",
    title: "A user of Odin has another id",
    kind: "renamed",
    population: "both",
    touches: ["alone"],
    shows: { odin: [] },
    effect(who) {
      const { odin } = who;
      if (!isClean(who) || lineOf(odin).number === undefined || !/^\d+$/.test(shortIdOf(odin))) return undefined;
      const { serviceProviderId, groupId } = odin;
      const userId = `desk.${odin.userId}`;
      return { home: { serviceProviderId, groupId, userId }, values: { odin: [odin.userId, userId] } };
    },
  },
];
