import {
  getAuthorizationRoleSubjectgrants,
  getAuthorizationSubject,
  getGroupMembers,
} from "@rollcall/clients/purecloud/operations";
import { need, type Read } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { allPages, entitiesOf, type PureCloudSample } from "./sample.js";

/** Roles whose grants are read. */
export const ROLES = 12;
const PAGES = 3;
const MEMBERS = 4;

export const HOLDER_READS = [getAuthorizationRoleSubjectgrants, getGroupMembers, getAuthorizationSubject];
export const HOLDER_MOST = ROLES * (PAGES + 1 + MEMBERS);

/** A user who holds a role through a group only, and all grants of the role. */
export interface HolderThroughGroup {
  readonly roleId: string;
  readonly userId: string;
  readonly grants: readonly Row[];
}

/** All grants of a role. */
export const grantsOf = (read: Read, roleId: string) =>
  allPages(read, getAuthorizationRoleSubjectgrants, { roleId, pageSize: 100 }, PAGES);

/** Finds such a user. @throws Unsettled if the sample has none */
export async function holderThroughGroup(read: Read, sample: PureCloudSample): Promise<HolderThroughGroup> {
  for (const roleId of (await sample.roleIds()).slice(0, ROLES)) {
    const { rows: grants, isWhole } = await grantsOf(read, roleId);
    const group = isWhole ? grants.find(({ type }) => type === "PC_GROUP") : undefined;
    const groupId = idOf(group, "id");
    if (groupId === undefined) continue;
    const members = await entitiesOf(read, getGroupMembers, { groupId, pageSize: 100 });
    for (const userId of idsOf(members, "id").slice(0, MEMBERS))
      if (!(await hasOwnGrant(read, userId, roleId))) return { roleId, userId, grants };
  }
  return unsettled("no user of the sample has a role through a group only");
}

/** Whether a user has the role not only through a group. A grant through a group has the id of the group as its subject. */
async function hasOwnGrant(read: Read, userId: string, roleId: string): Promise<boolean> {
  const body = need(await read(getAuthorizationSubject, { subjectId: userId, includeDuplicates: true }));
  return rowsOf(body, "grants").some(
    (grant) =>
      isRow(grant.role) && grant.role.id === roleId && (grant.subjectId === undefined || grant.subjectId === userId),
  );
}
