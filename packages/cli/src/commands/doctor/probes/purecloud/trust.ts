import {
  getGroupMembers,
  getOrgauthorizationTrustorGroups,
  getOrgauthorizationTrustors,
  getOrgauthorizationTrustorUsers,
  getUserTrustors,
} from "@rollcall/clients/purecloud/operations";
import { need, type Probe, type Read } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { entitiesOf, type PureCloudSample } from "./sample.js";

const TRUSTORS = 4;
const USERS = 12;
const GROUPS = 3;

/** Whom other organisations trust. */
export const trust: readonly Probe<PureCloudSample>[] = [
  {
    id: "trustors-of-all-users",
    question: "Has `getOrgauthorizationTrustors` each organisation that trusts a user?",
    fact: "P-160",
    answers: { all: "It has those of all users who were asked.", "not-all": "A user has one that it lacks." },
    reads: [getOrgauthorizationTrustors, getOrgauthorizationTrustorUsers, getUserTrustors],
    most: 1 + TRUSTORS + USERS + TRUSTORS,
    async ask(read, sample) {
      const trustors = await trustorIds(read);
      const trusted: string[] = [];
      for (const trustorOrgId of trustors.slice(0, TRUSTORS)) {
        const { body } = await read(getOrgauthorizationTrustorUsers, { trustorOrgId, pageSize: 100 });
        trusted.push(...idsOf(rowsOf(body, "entities"), "id").slice(0, 1));
      }
      let seen = 0;
      for (const userId of [...trusted, ...(await sample.userIds("active")).slice(0, USERS)]) {
        const ofUser = (await entitiesOf(read, getUserTrustors, { userId, pageSize: 100 })).map(trustorId);
        if (ofUser.some((id) => !trustors.includes(id))) return "not-all";
        seen += ofUser.length;
      }
      return seen > 0 ? "all" : unsettled("no user of the sample is trusted");
    },
  },
  {
    id: "trust-through-groups",
    question: "Does `getUserTrustors` count trust through groups?",
    fact: "P-171",
    answers: { listed: "It does.", hidden: "It does not." },
    reads: [
      getOrgauthorizationTrustors,
      getOrgauthorizationTrustorUsers,
      getOrgauthorizationTrustorGroups,
      getGroupMembers,
      getUserTrustors,
    ],
    most: 1 + TRUSTORS * (2 + GROUPS) + 1,
    async ask(read) {
      const trustors = await trustorIds(read);
      if (trustors.length === 0) return unsettled("no organisation trusts this one");
      for (const trustorOrgId of trustors.slice(0, TRUSTORS)) {
        const userId = await trustedThroughGroup(read, trustorOrgId);
        if (userId === undefined) continue;
        const own = (await entitiesOf(read, getUserTrustors, { userId, pageSize: 100 })).map(trustorId);
        return own.includes(trustorOrgId) ? "listed" : "hidden";
      }
      return unsettled("no user of the sample is trusted through a group only");
    },
  },
  {
    id: "refused-trusts",
    question: "Can a client read the users and groups of every trustor?",
    fact: "P-159",
    answers: { none: "It can.", some: "A trustor answers 403." },
    reads: [getOrgauthorizationTrustors, getOrgauthorizationTrustorUsers, getOrgauthorizationTrustorGroups],
    most: 1 + TRUSTORS * 2,
    async ask(read) {
      const trustors = await trustorIds(read);
      if (trustors.length === 0) return unsettled("no organisation trusts this one");
      for (const trustorOrgId of trustors.slice(0, TRUSTORS)) {
        for (const operation of [getOrgauthorizationTrustorUsers, getOrgauthorizationTrustorGroups]) {
          const reply = await read(operation, { trustorOrgId, pageSize: 100 });
          if (reply.status === 403) return "some";
          need(reply);
        }
      }
      return trustors.length <= TRUSTORS ? "none" : unsettled("no trustor of the sample answered 403");
    },
  },
];

async function trustorIds(read: Read): Promise<string[]> {
  return (await entitiesOf(read, getOrgauthorizationTrustors, { pageSize: 100 })).map(trustorId);
}

/** The id of the organisation. The id of a trustor is its own. */
const trustorId = (row: Row): string =>
  idOf(row, "id") ?? idOf(isRow(row.organization) ? row.organization : undefined, "id") ?? "";

/** A user whom an organisation trusts through a group, and not as a user. Undefined if there is none, or if it may not be read. */
async function trustedThroughGroup(read: Read, trustorOrgId: string): Promise<string | undefined> {
  const users = await read(getOrgauthorizationTrustorUsers, { trustorOrgId, pageSize: 100 });
  const groups = await read(getOrgauthorizationTrustorGroups, { trustorOrgId, pageSize: 100 });
  const direct = rowsOf(users.body, "entities");
  if (users.status !== 200 || groups.status !== 200 || direct.length >= 100) return undefined;
  const ids = new Set(idsOf(direct, "id"));
  for (const groupId of idsOf(rowsOf(groups.body, "entities"), "id").slice(0, GROUPS)) {
    const { status, body } = await read(getGroupMembers, { groupId, pageSize: 100 });
    const member = status === 200 ? idsOf(rowsOf(body, "entities"), "id").find((id) => !ids.has(id)) : undefined;
    if (member !== undefined) return member;
  }
  return undefined;
}
