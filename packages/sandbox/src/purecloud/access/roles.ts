import type { AuthzSubject, UserAuthorization } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call, Handler } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { formOf } from "../common/ledger.js";
import { has, type Member, nearly, type Org, roll } from "../common/org.js";
import { notFound } from "../common/refusal.js";
import { type PureCloudState, write } from "../common/state.js";
import { divisionOf, HOME } from "../organisation/divisions.js";
import { namesOf } from "../people/names.js";
import { isAgent } from "../routing/agents.js";
import {
  ADMIN_ROLES,
  grantPolicies,
  permissionsOf,
  type RoleName,
  resourcePolicies,
  roleId,
  roleWithId,
} from "./role-catalogue.js";

/** Whether a user can do everything. Only admins can have problem 25. */
const isAdmin = (person: Person) => has(person, 2, 25);

function generated(org: Org, person: Person): RoleName[] {
  // Users who left should have no roles. With problem 1, they still have them.
  if (person.left && !has(person, 1)) return [];
  const roles: RoleName[] = ["employee"];
  if (isAgent(org, person) || has(person, 1)) roles.push("user");
  if (roll(org, person, "roles").chance(0.08)) roles.push("Quality Evaluator");
  if (has(person, 3) || nearly(person, 2, 3, 25)) roles.push("Supervisor");
  if (isAdmin(person)) roles.push(formOf(org.estate, has(person, 25) ? 25 : 2, person.index, ADMIN_ROLES));
  return roles;
}

/** The names of a user's roles. */
export function rolesOf(org: Org, { person, written }: Member): RoleName[] {
  if (written.roles) return written.roles.flatMap((id) => roleWithId(org.estate, id) ?? []);
  return person ? generated(org, person) : ["employee"];
}

/** What a user may do. Unused roles are problem 3, because they cost a licence. */
export function authorizationOf(org: Org, member: Member): UserAuthorization & { unusedRoles: object[] } {
  const roles = rolesOf(org, member);
  const named = (names: readonly RoleName[]) => names.map((name) => ({ id: roleId(org.estate, name), name }));
  const isUnused = (name: RoleName) => name === "Supervisor" && member.person !== undefined && has(member.person, 3);
  return {
    roles: named(roles),
    unusedRoles: named(roles.filter(isUnused)),
    permissions: permissionsOf(roles),
    permissionPolicies: resourcePolicies(org.estate, roles),
  };
}

/** The same roles, division by division. Everybody is an employee in the home division, and the rest in their own. */
function subjectOf(org: Org, member: Member): AuthzSubject {
  const { id, person, written } = member;
  const own = divisionOf(org, member);
  return {
    id,
    name: written.user?.name ?? (person ? namesOf(org, person).name : id),
    grants: rolesOf(org, member).map((name) => {
      const division = name === "employee" ? HOME(org.estate) : own;
      return {
        subjectId: id,
        division: { ...division, homeDivision: division.name === "Home" },
        role: {
          id: roleId(org.estate, name),
          name,
          policies: grantPolicies(name),
          default: name !== "Migration Team",
        },
        grantMadeAt: ago(400, "days"),
      };
    }),
    version: (written.roles ? 1 : 0) + 1,
  };
}

function replaceRoles({ estate, state }: Org, { id }: Member, { body }: Call): void {
  const roles = [...new Set(body as string[])];
  if (roles.some((role) => roleWithId(estate, role) === undefined)) throw notFound();
  write(state, id, { roles });
}

export const getUserRoles = readUser(authorizationOf);

export const putUserRoles = writeUser(replaceRoles, authorizationOf);

// The platform removed this in 75.0.0 (2020). There is no such resource for any user.
export const deleteUserRoles: Handler<PureCloudState> = () => {
  throw notFound();
};

export const getAuthorizationSubject = readUser(subjectOf);
