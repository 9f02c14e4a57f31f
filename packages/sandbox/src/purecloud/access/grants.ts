import type { DomainOrganizationRole, SubjectDivisionGrants } from "@rollcall/clients/purecloud";
import type { Call, Handler } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { type Org, stub } from "../common/org.js";
import { list } from "../common/query.js";
import { badRequest, notFound } from "../common/refusal.js";
import type { PureCloudState } from "../common/state.js";
import { authzDivisionOf, divisionWithId } from "../organisation/divisions.js";
import { page } from "../rows/page.js";
import type { Membership } from "../rows/relation.js";
import { organisationRoles } from "./role-catalogue.js";
import { grantOf, nameOf, roleMembers } from "./roles.js";

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

/** A role as answers have it. Its users are counted unless a request says that it does not need them. */
export const roleRow = (org: Org, role: DomainOrganizationRole, { query }: Call): DomainOrganizationRole =>
  query.userCount === false ? role : { ...role, userCount: roleMembers.count(org, role.id) };

/** A user of a role, who is no more than an id. */
export const roleUserOf = (_org: Org, { member }: Membership<string>) => stub(member.id);

/** A subject of a role. In this organisation they are all users. */
export function subjectGrantOf(org: Org, { member, value }: Membership<string>): SubjectDivisionGrants {
  const { homeDivision, ...division } = authzDivisionOf(org.estate, value);
  return {
    id: member.id,
    name: nameOf(org, member),
    divisions: [division],
    type: "PC_USER",
    selfUri: `/api/v2/authorization/subjects/${member.id}`,
  };
}

/** The grants of a division, role by role. */
export const getAuthorizationDivisionGrants: Handler<PureCloudState> = (call, estate, state) => {
  const org = orgOf(estate, state);
  const { divisionId = "" } = call.path;
  if (!divisionWithId(estate, divisionId)) throw notFound();
  const grants = rolesIn(org).flatMap(({ id: role }) =>
    roleMembers
      .members(org, role)
      .filter(({ value }) => value === divisionId)
      .map((membership) => ({ role, membership })),
  );
  const listing = {
    operationId: "getAuthorizationDivisionGrants",
    path: "/api/v2/authorization/divisions/{divisionId}/grants",
    largest: 500,
    lacks: "uris",
  } as const;
  const row = ({ role, membership }: (typeof grants)[number]) => grantOf(org, membership.member.id, role, divisionId);
  return { status: 200, body: page(listing, grants, call, row) };
};
