import type { Operation } from "@rollcall/clients/core";
import {
  getAuthorizationRoleUsers,
  getGroupMembers,
  getGroups,
  getLicenseUsers,
  getOrgauthorizationTrustors,
  getStations,
  getUserQueues,
  getUserRoutingskills,
  getUserTrustors,
  postUsersSearch,
} from "@rollcall/clients/purecloud/operations";
import { need, type Probe, type ReadParams } from "../../evidence/probe.js";
import { idsOf, numberOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { entitiesOf, type PureCloudSample } from "./sample.js";

const SIZE = 500;

/** Whether listings give larger pages than the documented or usual ones. */
export const pageSizes: readonly Probe<PureCloudSample>[] = [
  pageOf("getUserQueues", getUserQueues, firstUser),
  pageOf("getUserTrustors", getUserTrustors, firstUser),
  pageOf("getUserRoutingskills", getUserRoutingskills, firstUser),
  pageOf("getLicenseUsers", getLicenseUsers),
  pageOf("getStations", getStations),
  pageOf("getOrgauthorizationTrustors", getOrgauthorizationTrustors),
  pageOf("getAuthorizationRoleUsers", getAuthorizationRoleUsers, async (sample) => ({
    roleId: (await sample.roleIds())[0] ?? unsettled("no role is listed"),
  })),
  {
    ...pageOf("getGroupMembers", getGroupMembers),
    reads: [getGroups, getGroupMembers],
    most: 2,
    async ask(read) {
      const groups = await entitiesOf(read, getGroups, { pageSize: 25 });
      const [groupId = unsettled("no group is listed")] = idsOf(groups, "id");
      return sizeIn(await read(getGroupMembers, { groupId, pageSize: SIZE }));
    },
  },
  pageOf("postUsersSearch", postUsersSearch, async () => ({
    body: { pageSize: SIZE, query: [{ type: "EXACT", fields: ["state"], value: "active" }] },
  })),
];

/** The question of one listing. */
function pageOf(
  name: string,
  operation: Operation,
  paramsOf: (sample: PureCloudSample) => Promise<ReadParams> = async () => ({}),
): Probe<PureCloudSample> {
  return {
    id: `page-of-${name}`,
    question: `Does \`${name}\` give a page of ${SIZE}?`,
    fact: "P-90",
    answers: { accepted: "It does.", cut: "It gives a smaller page.", refused: "It answers 400." },
    reads: [operation],
    most: 1,
    async ask(read, sample) {
      const params = await paramsOf(sample);
      return sizeIn(await read(operation, "body" in params ? params : { ...params, pageSize: SIZE }));
    },
  };
}

async function firstUser(sample: PureCloudSample): Promise<ReadParams> {
  return { userId: (await sample.userIds("active"))[0] ?? unsettled("no active user is listed") };
}

function sizeIn(reply: Parameters<typeof need>[0]): string {
  if (reply.status === 400) return "refused";
  const size = numberOf(need(reply), "pageSize");
  if (size === undefined) return unsettled("the answer has no pageSize");
  return size >= SIZE ? "accepted" : "cut";
}
