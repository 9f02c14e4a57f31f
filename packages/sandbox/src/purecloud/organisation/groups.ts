import type { Group, Team } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import { departments } from "../../estate/work.js";
import { growing, once } from "../common/growth.js";
import { formOf, those } from "../common/ledger.js";
import { has, idOf, inAnyOrder, type Member, nearly, OF_LEAVERS, type Org, roll, stub } from "../common/org.js";
import { isAgent } from "../routing/agents.js";
import { relation } from "../rows/relation.js";
import { HOME } from "./divisions.js";

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
  after: ({ written }, made) =>
    written.user?.groups ? new Map(written.user.groups.map(({ id = "" }) => [id, true])) : made,
});

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
    version: 4,
    type: "official",
    rulesVisible: true,
    visibility: "public",
    rolesEnabled: WITH_ROLES.includes(name),
    callsEnabled: false,
    owners: ownersOf(estate, name).map(stub),
    selfUri: `/api/v2/groups/${id}`,
  };
}

/** The ids of a group's owners. Problem 24 is an owner who left, alone or next to another, or whom nobody lists any more. */
function ownersOf(estate: Estate, name: string): readonly string[] {
  if (name === DEPOT) return [absentOf(estate), headOf(estate)];
  if (name === WEEKEND) return [deletedOf(estate)];
  return [name === NIGHT || name === BOOK_CLUB ? absentOf(estate) : headOf(estate)];
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

/** A group that was written for a user, with what the organisation knows of it. */
function withCount(org: Org, group: Group): Group {
  const name = GROUPS(org.estate).withId(group.id ?? "");
  return name === undefined ? group : groupOf(org, { name });
}

/** Groups of a user. */
export function groupsOf(org: Org, { person, written }: Member): Group[] {
  if (written.user?.groups) return inAnyOrder(org, written.user.groups).map((one) => withCount(org, one));
  return person ? inAnyOrder(org, groupNamesOf(org, person)).map((name) => groupOf(org, { name })) : [];
}

const teamId = (estate: Estate, department: string) => idOf(estate, "team", department);

/** Who is in which team. */
const teamMembers = relation<true>({
  made: ({ estate }, { department }) => new Map([[teamId(estate, department), true]]),
});

export function teamOf(org: Org, { person }: Member): Team | undefined {
  if (!person) return undefined;
  const { estate } = org;
  const id = teamId(estate, person.department);
  return {
    id,
    name: `${person.department} Team`,
    division: HOME(estate),
    memberCount: teamMembers.count(org, id),
    selfUri: `/api/v2/teams/${id}`,
  };
}
