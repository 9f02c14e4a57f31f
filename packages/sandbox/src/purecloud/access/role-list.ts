import type { DomainOrganizationRole } from "@rollcall/clients/purecloud";
import type { Call } from "../../server/handler.js";
import type { Org } from "../common/org.js";
import { list } from "../common/query.js";
import { badRequest } from "../common/refusal.js";
import { inheritorsOf } from "./group-roles.js";
import { organisationRoles } from "./role-catalogue.js";
import { roleMembers } from "./roles.js";

const MOST_IDS = 100;

export const rolesIn = ({ estate }: Org) => organisationRoles(estate);

/** Whether a request wants a role. */
export function isWantedRole(_org: Org, role: DomainOrganizationRole, { query }: Call): boolean {
  if (list(query, "id").length > MOST_IDS) throw badRequest(`Only ${MOST_IDS} roles can be requested.`, "max.role.ids");
  const permissions = list(query, "permission");
  const origins = list(query, "defaultRoleId");
  return (
    permissions.every((permission) => role.permissions?.includes(permission)) &&
    (origins.length === 0 || origins.includes(role.defaultRoleId ?? ""))
  );
}

/** Who has a role through a group, and not directly as well. */
export const onlyThroughGroups = (org: Org, role: string) =>
  inheritorsOf(org, role).filter(({ member }) => !roleMembers.of(org, member).has(role));

/** A role as answers have it. Its users are counted unless a request says that it does not need them. */
export function roleRow(org: Org, role: DomainOrganizationRole, { query }: Call): DomainOrganizationRole {
  if (query.userCount === false) return role;
  const isAll = org.state.answers["counted-holders"] === "all";
  const through = isAll ? onlyThroughGroups(org, role.id).length : 0;
  return { ...role, userCount: roleMembers.count(org, role.id) + through };
}
