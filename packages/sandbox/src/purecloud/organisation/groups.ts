import type { Group } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { departments } from "../../estate/work.js";
import { growing, once } from "../common/growth.js";
import { formOf, those } from "../common/ledger.js";
import { has, idOf, inAnyOrder, type Member, nearly, OF_LEAVERS, type Org, roll, stub } from "../common/org.js";
import { leftoverOf } from "../people/leftovers.js";
import { isAgent } from "../routing/agents.js";
import { relation } from "../rows/relation.js";

const DEPARTMENTS = departments.map(({ name }) => name);
/** Groups of problem 24 and its near misses. Others belong to a department, and to one of its towns. */
const NIGHT = "Night Shift Leads";
const DAY = "Day Shift Leads";
const DEPOT = "Depot Leads";
const WEEKEND = "Weekend Leads";
const WITH_ROLES = [NIGHT, DAY, DEPOT, WEEKEND];
const BOOK_CLUB = "Book Club";
/** Groups of agents, who serve queues through them. Large organisations have one for a town. */
const OF_AGENTS = ["Evening Agents", "Weekend Agents"];
const AGENTS = "Agents";

/** The version of a group whose members nobody changed. */
const FIRST_VERSION = 4;

/** All groups. There is one for 100 people. */
const GROUPS = growing("group", [...DEPARTMENTS, "Management", ...WITH_ROLES, BOOK_CLUB, ...OF_AGENTS], 100, [
  ...DEPARTMENTS,
  AGENTS,
]);

/** All groups of the organisation. */
export const groupsIn = ({ estate }: Org) =>
  GROUPS(estate).names.map((name) => ({ id: GROUPS(estate).id(name), name }));

/** The groups that serve queues, in their order. */
export const agentGroups = once((estate) =>
  GROUPS(estate).names.filter((name) => OF_AGENTS.includes(name) || name.startsWith(`${AGENTS} `)),
);

/** The group whose members other organisations trust. */
export const trustedGroup = (org: Org) => groupNamed(org, "Weekend Agents");

/** The groups that hold a role. Their members have it too. */
export const groupsWithRoles = (org: Org) => WITH_ROLES.map((name) => groupNamed(org, name));

export const groupNamed = ({ estate }: Org, name: string) => ({ id: GROUPS(estate).id(name), name });

/** Who is in which group. */
export const groupMembers = relation<true>({
  made: (org, person) => new Map(groupNamesOf(org, person).map((name) => [GROUPS(org.estate).id(name), true])),
  after: (member, _made, org) => new Map(groupIdsOf(org, member).map((id) => [id, true])),
});

/** The ids of the groups of a user, also of a deleted one. */
function groupIdsOf(org: Org, { person, written }: Member): readonly string[] {
  const made = person ? groupNamesOf(org, person).map((name) => GROUPS(org.estate).id(name)) : [];
  const ids = new Set(written.user?.groups?.map(({ id = "" }) => id) ?? made);
  for (const [id, isIn] of written.groups ?? []) {
    if (isIn) ids.add(id);
    else ids.delete(id);
  }
  return [...ids];
}

/** The names of those groups, as far as the organisation knows them. */
export const groupNamesNow = (org: Org, member: Member): readonly string[] =>
  groupIdsOf(org, member).flatMap((id) => GROUPS(org.estate).withId(id) ?? []);

/** A group as answers have it. Its members are counted. */
export function groupOf(org: Org, { name }: { readonly name: string }): Group {
  const { estate } = org;
  const id = GROUPS(estate).id(name);
  return {
    id,
    name,
    dateModified: ago(60, "days", estate.now),
    memberCount: groupMembers.count(org, id),
    state: "active",
    version: FIRST_VERSION,
    type: "official",
    rulesVisible: true,
    visibility: "public",
    rolesEnabled: WITH_ROLES.includes(name),
    callsEnabled: false,
    owners: ownersOf(org, name).map(stub),
    selfUri: `/api/v2/groups/${id}`,
    ...org.state.groups.get(id),
  };
}

/** The ids of a group's owners. Problem 24 is an owner who left, alone or next to another, or whom nobody lists any more. */
function ownersOf(org: Org, name: string): readonly string[] {
  const { estate } = org;
  if (name === BOOK_CLUB) return [absentOf(estate), ...leftOwners(org)];
  if (name === DEPOT) return [absentOf(estate), headOf(estate)];
  if (name === WEEKEND) return [deletedOf(estate)];
  return [name === NIGHT ? absentOf(estate) : headOf(estate)];
}

/** The ids of users with problem 28 who own a group, although they left. */
function leftOwners(org: Org): readonly string[] {
  const { person, purecloud } = org.estate;
  const those28 = those(org.estate, 28).filter((index) => leftoverOf(org, person(index)) === "group");
  return those28.map(purecloud.userId);
}

/** Whether a user who left holds roles. Every second one with problem 1 is only in a group that has one. */
export const isHolder = ({ estate }: Org, { index }: Person): boolean => formOf(estate, 1, index, [true, false]);

/** The id of an active user, who owns the groups that are in order. */
function headOf({ person, purecloud }: Estate): string {
  const head = purecloud.members.find((index) => !person(index).left);
  return purecloud.userId(head ?? 0);
}

/** The id of an inactive user, who owns the groups that are not. */
function absentOf(estate: Estate): string {
  const left = OF_LEAVERS.flatMap((problem) => those(estate, problem))[0];
  // If nobody has left yet, the owner is a user whom the organisation no longer knows.
  return left === undefined ? idOf(estate, "former owner") : estate.purecloud.userId(left);
}

/** The id of a deleted user. */
function deletedOf(estate: Estate): string {
  const [deleted] = estate.purecloud.deleted;
  return deleted === undefined ? idOf(estate, "former owner") : estate.purecloud.userId(deleted);
}

/** The group of agents that a person is in. Problems 11 and 16 are about queues, so those people are in none. */
function agentGroupOf(org: Org, person: Person): readonly string[] {
  if (!isAgent(org, person) || has(person, 11) || nearly(person, 11, 16)) return [];
  const dice = roll(org, person, "agent group");
  if (!dice.chance(0.15)) return [];
  const ofTown = `${AGENTS} ${person.site}`;
  return [GROUPS(org.estate).at(ofTown) === undefined ? dice.pick(OF_AGENTS) : ofTown];
}

/** The groups of a person. */
export function groupNamesOf(org: Org, person: Person): readonly string[] {
  const { estate } = org;
  const { department, site } = person;
  const names = [
    department,
    ...[`${department} ${site}`].filter((name) => GROUPS(estate).at(name) !== undefined),
    ...agentGroupOf(org, person),
  ];
  if (has(person, 1) && !isHolder(org, person)) names.push(DAY);
  if (has(person, 24)) names.push(formOf(estate, 24, person.index, [NIGHT, WEEKEND, DEPOT]));
  if (nearly(person, 24)) names.push(formOf(estate, 24, person.index, [DAY, BOOK_CLUB]));
  return names;
}

/** Groups of a user. One that the organisation does not know is as it was written. */
export const groupsOf = (org: Org, member: Member): Group[] =>
  inAnyOrder(org, groupIdsOf(org, member)).flatMap((id) => {
    const name = GROUPS(org.estate).withId(id);
    return name === undefined
      ? (member.written.user?.groups?.filter((one) => one.id === id) ?? [])
      : groupOf(org, { name });
  });
