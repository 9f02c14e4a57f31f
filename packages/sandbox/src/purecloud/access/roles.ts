import type { AuthzGrant, AuthzSubject, UserAuthorization } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf, readUser, writeUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { has, inAnyOrder, type Member, nearly, type Org, roll } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import { type Grant, type PureCloudState, write } from "../common/state.js";
import { ALL_DIVISIONS, authzDivisionOf, divisionOf, HOME } from "../organisation/divisions.js";
import { groupsWithRoles, isHolder } from "../organisation/groups.js";
import { namesOf } from "../people/names.js";
import { stateOf } from "../people/user-state.js";
import { isAgent } from "../routing/agents.js";
import { relation } from "../rows/relation.js";
import { type GroupRole, namedDivisions, rolesOfGroup, rolesThroughGroups } from "./group-roles.js";
import {
  ADMIN_ROLES,
  grantPolicies,
  isBuiltIn,
  permissionsOf,
  type RoleName,
  resourcePolicies,
  roleId,
  roleWithId,
  townRoles,
} from "./role-catalogue.js";

/** Whether a user can do everything. Only admins can have problem 25. */
const isAdmin = (person: Person) => has(person, 2, 25);

function generated(org: Org, person: Person): RoleName[] {
  // Users who left should have no roles. With problem 1, they still have them, or a group does.
  if (person.left && !(has(person, 1) && isHolder(org, person))) return [];
  const roles: RoleName[] = ["employee"];
  if (isAgent(org, person) || has(person, 1)) roles.push("user");
  if (isEvaluator(org, person)) roles.push("Quality Evaluator");
  roles.push(...deskOf(person));
  if (nearly(person, 2)) roles.push(formOf(org.estate, 2, person.index, ["Administrative Assistant", "Supervisor"]));
  else if (has(person, 3) || nearly(person, 3, 25)) roles.push("Supervisor");
  if (isAdmin(person)) roles.push(formOf(org.estate, has(person, 25) ? 25 : 2, person.index, ADMIN_ROLES));
  const [staff, lead] = townRoles(org.estate, person.site);
  return [...roles, ...staff, ...(lead.length > 0 && roll(org, person, "lead").chance(0.1) ? lead : [])];
}

/** Problem 30 is a keeper of recordings who evaluates, or takes conversations. In a near miss, the user does neither. */
function isEvaluator(org: Org, person: Person): boolean {
  if (has(person, 30)) return !isAgent(org, person);
  return roll(org, person, "roles").chance(0.08) && !nearly(person, 30);
}

/** The role of problem 29, or of problem 30 and its near misses. Who nearly has 29 only sees what others change. */
function deskOf(person: Person): RoleName[] {
  if (has(person, 30) || nearly(person, 30)) return ["Archive Desk"];
  return has(person, 29) ? ["Help Desk"] : nearly(person, 29) ? ["Administrative Assistant"] : [];
}

const namesIn = ({ estate }: Org, grants: readonly Grant[]): RoleName[] =>
  [...new Set(grants.map(({ role }) => role))].flatMap((id) => roleWithId(estate, id) ?? []);

/** The names of the roles that a user has directly. */
export function rolesOf(org: Org, { person, written }: Member): RoleName[] {
  if (written.grants) return namesIn(org, written.grants);
  return person ? generated(org, person) : ["employee"];
}

/**
 * The names of all roles of a user, also of those that the user has through groups. The platform drops the latter while the
 * user is inactive.
 */
function effectiveRolesOf(org: Org, member: Member): RoleName[] {
  const through = stateOf(member) === "active" ? rolesThroughGroups(org, member).map(({ role }) => role) : [];
  return [...new Set([...rolesOf(org, member), ...through])];
}

/** Whether the role of a supervisor is unused. In a near miss of problem 3, it may be so, because the user is new. */
const leavesUnused = ({ estate }: Org, person: Person): boolean =>
  has(person, 3) || (nearly(person, 3) && formOf(estate, 3, person.index, [false, true]));

/** What a user may do, directly or through groups. Unused roles are problem 3, because they cost a licence. */
export function authorizationOf(org: Org, member: Member): UserAuthorization & { unusedRoles: object[] } {
  const roles = inAnyOrder(org, effectiveRolesOf(org, member));
  const named = (names: readonly RoleName[]) => names.map((name) => ({ id: roleId(org.estate, name), name }));
  const isUnused = (name: RoleName) =>
    name === "Supervisor" && member.person !== undefined && leavesUnused(org, member.person);
  return {
    roles: named(roles),
    unusedRoles: named(roles.filter(isUnused)),
    permissions: permissionsOf(roles),
    permissionPolicies: resourcePolicies(org.estate, roles),
  };
}

/**
 * The division of a role if nobody names one. Everybody is an employee in the home division. Admins with problem 31, and without
 * a person those by a request, are admins in all divisions. The rest is their own.
 */
function divisionFor(org: Org, member: Member, role: RoleName): string {
  if (role === "employee") return HOME(org.estate).id;
  const { person } = member;
  const isEverywhere = ADMIN_ROLES.some((one) => one === role) && (person === undefined || has(person, 31));
  return isEverywhere ? ALL_DIVISIONS : divisionOf(org, member).id;
}

/** The grants that a user has directly. */
export function directGrants(org: Org, member: Member): readonly Grant[] {
  const { grants } = member.written;
  if (grants) return grants;
  return rolesOf(org, member).map((name) => ({
    role: roleId(org.estate, name),
    division: divisionFor(org, member, name),
  }));
}

const known = new Map<string, readonly string[]>();

/** Equal lists are one object, so users who have a role in the same divisions can be counted together. */
function listOf(divisions: readonly string[]): readonly string[] {
  const key = divisions.join(" ");
  const one = known.get(key) ?? divisions;
  known.set(key, one);
  return one;
}

/** The divisions of each role. */
function divisionsIn(org: Org, member: Member): Map<string, readonly string[]> {
  const divisions = new Map<string, readonly string[]>();
  for (const { role, division } of directGrants(org, member)) {
    divisions.set(role, listOf([...(divisions.get(role) ?? []), division]));
  }
  return divisions;
}

/** Who has which role, and in which divisions. */
export const roleMembers = relation<readonly string[]>({
  made: (org, person) => divisionsIn(org, { id: org.estate.purecloud.userId(person.index), person, written: {} }),
  after: (member, _made, org) => divisionsIn(org, member),
});

export function nameOf(org: Org, { id, person, written }: Member): string {
  return written.user?.name ?? (person ? namesOf(org, person).name : id);
}

/** A role of a subject in a division. */
export function grantOf({ estate }: Org, subjectId: string, role: string, divisionId: string): AuthzGrant {
  const name = roleWithId(estate, role) ?? "employee";
  return {
    subjectId,
    division: authzDivisionOf(estate, divisionId),
    role: { id: role, name, policies: grantPolicies(name), default: isBuiltIn(name) },
    grantMadeAt: ago(400, "days"),
  };
}

/** A grant for each division that answers name. */
const grantsOf = (org: Org, subjectId: string, role: string, division: string): AuthzGrant[] =>
  namedDivisions(org, division).map((one) => grantOf(org, subjectId, role, one));

const grantsOfGroups = (org: Org, roles: readonly GroupRole[]): AuthzGrant[] =>
  roles.flatMap(({ group, role, division }) => grantsOf(org, group.id, roleId(org.estate, role), division));

/** The same roles, division by division. A grant through a group names the group. */
function subjectOf(org: Org, member: Member, { query }: Call): AuthzSubject {
  const { id, written } = member;
  const direct = directGrants(org, member).flatMap(({ role, division }) => grantsOf(org, id, role, division));
  const through = grantsOfGroups(org, rolesThroughGroups(org, member));
  const isNew = ({ role, division }: AuthzGrant, at: number, all: readonly AuthzGrant[]) =>
    all.findIndex((one) => one.role?.id === role?.id && one.division?.id === division?.id) === at;
  const all = [...direct, ...through];
  return {
    id,
    name: nameOf(org, member),
    grants: query.includeDuplicates === true ? all : all.filter(isNew),
    version: written.grants ? 2 : 1,
  };
}

/** Roles that the user has keep their divisions. */
function replaceRoles(org: Org, member: Member, { body }: Call): void {
  const before = directGrants(org, member);
  const grants = [...new Set(body as string[])].flatMap((role) => {
    const name = roleWithId(org.estate, role);
    if (name === undefined) throw notFound();
    const kept = before.filter((one) => one.role === role);
    return kept.length > 0 ? kept : { role, division: divisionFor(org, { ...member, person: undefined }, name) };
  });
  write(org.state, member.id, { grants });
}

export const getUserRoles = readUser(authorizationOf);

export const putUserRoles = writeUser(replaceRoles, authorizationOf);

// The platform removed this in 75.0.0 (2020). There is no such resource for any user.
export const deleteUserRoles: Handler<PureCloudState> = () => {
  throw notFound();
};

/** The subject is a user, or a group that has roles. */
export const getAuthorizationSubject: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const group = groupsWithRoles(org).find(({ id }) => id === call.path.subjectId);
  if (group === undefined) return readUser(subjectOf)(call, estate, state);
  return { status: 200, body: { ...group, grants: grantsOfGroups(org, rolesOfGroup(org, group.id)), version: 1 } };
};
