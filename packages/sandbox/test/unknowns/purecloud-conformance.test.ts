/** Under each answer to each unknown, the reads that it is about still answer by the spec. `answer` of the kit checks it. */
import { expect, test } from "vitest";
import type { unknowns } from "../../src/unknowns/index.js";
import { sandbox, type Wire } from "../purecloud/kit.js";
import { choicesOf, chosen } from "./kit.js";

const { estate } = sandbox(150);
type Org = ReturnType<typeof sandbox>;

const first = (org: Org, operationId: string): string => org.answer(operationId).entities[0].id;

/** Reads members of three queues, and the queues of five users. Refusals are allowed. */
function queues(org: Org): number {
  const listed: Wire[] = org.answer("getRoutingQueues", { query: { pageSize: 3 } }).entities;
  const members = [{}, { memberBy: "group" }, { joined: true, expand: ["groups"] }];
  for (const { id: queueId } of listed)
    for (const query of members) org.call("getRoutingQueueMembers", { path: { queueId }, query });
  const users = estate.purecloud.members.slice(0, 5).map(estate.purecloud.userId);
  for (const userId of users)
    for (const joined of [true, false]) org.answer("getUserQueues", { path: { userId }, query: { joined } });
  return listed.length;
}

function trust(org: Org): number {
  const trustors: Wire[] = org.answer("getOrgauthorizationTrustors").entities;
  for (const { id: trustorOrgId } of trustors)
    for (const operationId of ["getOrgauthorizationTrustorUsers", "getOrgauthorizationTrustorGroups"])
      org.call(operationId, { path: { trustorOrgId } });
  return 1 + org.of(estate.purecloud.userId(estate.purecloud.members[0] ?? 0), "getUserTrustors").total;
}

function grants(org: Org): number {
  const roles: Wire[] = org.answer("getAuthorizationRoles").entities;
  for (const { id: roleId } of roles)
    for (const operationId of ["getAuthorizationRoleUsers", "getAuthorizationRoleSubjectgrants"])
      org.answer(operationId, { path: { roleId } });
  const divisionId = first(org, "getAuthorizationDivisions");
  for (const one of [divisionId, "*"])
    org.call("getAuthorizationDivisionGrants", { path: { divisionId: one }, query: { pageSize: 500 } });
  for (const index of estate.purecloud.members.slice(0, 3))
    org.answer("getAuthorizationSubject", { path: { subjectId: estate.purecloud.userId(index) } });
  return roles.length;
}

const licences = (org: Org): number => org.answer("getLicenseUsers", { query: { pageSize: 100 } }).total;

/** The reads that each unknown is about. */
const READS: Readonly<Record<keyof typeof unknowns.purecloud, (org: Org) => number>> = {
  "memberships-through-groups": queues,
  "members-through-groups": queues,
  "member-by-filter": queues,
  "inactive-members": queues,
  "deleted-members": queues,
  "unresolved-members": queues,
  "member-users": queues,
  "hidden-queues": queues,
  "refused-members": queues,
  "last-page-of-members": queues,
  "filtered-members": queues,
  trustors: trust,
  "trust-through-groups": trust,
  "refused-trusts": trust,
  "licences-of-unlicensed": licences,
  "licences-of-inactive": licences,
  "licences-of-deleted": licences,
  "holders-through-groups": grants,
  "counted-holders": grants,
  "all-divisions": grants,
  "grants-in-all-divisions": grants,
  "division-star": grants,
  "page-of-grants": grants,
};

test.each(choicesOf("purecloud"))("%s=%s", (id, answer) => {
  const org = sandbox(150, 1, estate, chosen(id, answer));
  expect(READS[id as keyof typeof READS](org)).toBeGreaterThan(0);
});
