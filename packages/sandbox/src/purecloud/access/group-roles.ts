import type { Member, Org } from "../common/org.js";
import type { Grant } from "../common/state.js";
import { ALL_DIVISIONS, divisionIds, HOME } from "../organisation/divisions.js";
import { groupMembers, groupsWithRoles } from "../organisation/groups.js";
import { type RoleName, roleId, roleWithId } from "./role-catalogue.js";

/** A role that a group has, and its division. The members of the group have the role through it. */
export interface GroupRole {
  readonly group: { readonly id: string; readonly name: string };
  readonly role: RoleName;
  readonly division: string;
}

/** The role that groups have. */
const ROLE: RoleName = "Quality Evaluator";

/** The grants of each group as the estate made them. The first has its role in one division, and the others in all. */
const made = ({ estate }: Org, at: number): readonly Grant[] => [
  { role: roleId(estate, ROLE), division: at === 0 ? HOME(estate).id : ALL_DIVISIONS },
];

/** All roles of groups. */
const groupRoles = (org: Org): readonly GroupRole[] =>
  groupsWithRoles(org).flatMap((group, at) =>
    (org.state.groupGrants.get(group.id) ?? made(org, at)).flatMap(({ role, division }) => {
      const name = roleWithId(org.estate, role);
      return name === undefined ? [] : { group, role: name, division };
    }),
  );

/** The groups that have a role. */
export const groupsWithRole = (org: Org, id: string): readonly GroupRole[] =>
  groupRoles(org).filter(({ role }) => roleId(org.estate, role) === id);

/** The roles of a group. */
export const rolesOfGroup = (org: Org, groupId: string): readonly GroupRole[] =>
  groupRoles(org).filter(({ group }) => group.id === groupId);

/** The roles that a user has through groups. */
export function rolesThroughGroups(org: Org, member: Member): readonly GroupRole[] {
  const groups = groupMembers.of(org, member);
  return groupRoles(org).filter(({ group }) => groups.has(group.id));
}

/** A user who has a role through groups, and the divisions of it. */
export interface Inheritor {
  readonly member: Member;
  readonly divisions: readonly string[];
}

/** Who has a role through groups. */
export function inheritorsOf(org: Org, id: string): readonly Inheritor[] {
  const found = new Map<string, Inheritor>();
  for (const { group, division } of groupsWithRole(org, id)) {
    for (const { member } of groupMembers.members(org, group.id)) {
      const { divisions = [] } = found.get(member.id) ?? {};
      found.set(member.id, { member, divisions: [...divisions, division] });
    }
  }
  return [...found.values()];
}

/** The divisions that an answer names for a grant. One in all divisions may name each. */
export const namedDivisions = ({ estate, state }: Org, division: string): readonly string[] =>
  division === ALL_DIVISIONS && state.answers["all-divisions"] === "each" ? divisionIds(estate) : [division];
