import {
  getAuthorizationDivisionGrants,
  getAuthorizationDivisionsHome,
  getAuthorizationRole,
  getAuthorizationRoleSubjectgrants,
  getAuthorizationRoleUsers,
} from "@rollcall/clients/purecloud/operations";
import { need, type Probe, type Read } from "../../evidence/probe.js";
import { idOf, idsOf, isRow, numberOf, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { grantsOf, HOLDER_MOST, HOLDER_READS, holderThroughGroup, ROLES } from "./role-holders.js";
import { allPages, type PureCloudSample } from "./sample.js";

const PAGES = 4;

/** How roles are granted, and where grants are listed. */
export const grants: readonly Probe<PureCloudSample>[] = [
  {
    id: "holders-through-groups",
    question: "Do the grants of a role list users who have it through a group?",
    fact: "P-139",
    answers: { hidden: "They list the group only.", listed: "They list the group, and its users." },
    reads: HOLDER_READS,
    most: HOLDER_MOST,
    async ask(read, sample) {
      const { grants: all, userId } = await holderThroughGroup(read, sample);
      return all.some((grant) => grant.id === userId) ? "listed" : "hidden";
    },
  },
  {
    id: "counted-holders",
    question: "Does `userCount` of a role count users who have it through a group?",
    fact: "P-177",
    answers: {
      direct: "It does not, and `getAuthorizationRoleUsers` does not list them.",
      all: "It counts them, and `getAuthorizationRoleUsers` lists them.",
    },
    reads: [...HOLDER_READS, getAuthorizationRole, getAuthorizationRoleUsers],
    most: HOLDER_MOST + 1 + PAGES,
    async ask(read, sample) {
      const { roleId, userId } = await holderThroughGroup(read, sample);
      const count = numberOf(need(await read(getAuthorizationRole, { roleId, userCount: true })), "userCount");
      const { rows, isWhole } = await allPages(read, getAuthorizationRoleUsers, { roleId, pageSize: 100 }, PAGES);
      if (!isWhole) return unsettled("the role has too many users");
      if (count !== rows.length) return unsettled("userCount is not the number of users in the list of the role");
      return idsOf(rows, "id").includes(userId) ? "all" : "direct";
    },
  },
  {
    id: "all-divisions",
    question: "How does a grant in all divisions look?",
    fact: "P-133",
    answers: { star: "Its division has the id `*`.", each: "It names each division." },
    reads: [getAuthorizationRoleSubjectgrants],
    most: ROLES * 3,
    async ask(read, sample) {
      const all = await sample.divisionIds();
      let hasEach = false;
      for (const { divisions } of await someGrants(read, sample)) {
        if (divisions.includes("*")) return "star";
        hasEach ||= all.length > 1 && all.every((id) => divisions.includes(id));
      }
      return hasEach ? "each" : unsettled("no grant of the sample is in all divisions");
    },
  },
  {
    id: "grants-in-all-divisions",
    question: "Do the grants of a division list those in all divisions?",
    fact: "P-139",
    answers: { listed: "They do.", hidden: "They do not." },
    reads: [getAuthorizationRoleSubjectgrants, getAuthorizationDivisionsHome, getAuthorizationDivisionGrants],
    most: ROLES * 3 + 1 + PAGES,
    async ask(read, sample) {
      const star = (await someGrants(read, sample)).find(({ divisions }) => divisions.includes("*"));
      if (!star) return unsettled("no grant of the sample has the division *");
      const page = { divisionId: await homeDivision(read), pageSize: 500 };
      const { rows, isWhole } = await allPages(read, getAuthorizationDivisionGrants, page, PAGES);
      const isSame = (row: Row) => row.subjectId === star.subjectId && isRow(row.role) && row.role.id === star.roleId;
      if (rows.some(isSame)) return "listed";
      return isWhole ? "hidden" : unsettled("the division has too many grants");
    },
  },
  {
    id: "division-star",
    question: "Can `getAuthorizationDivisionGrants` be asked for the division `*`?",
    fact: "P-177",
    answers: { answered: "It can.", refused: "It refuses." },
    reads: [getAuthorizationDivisionsHome, getAuthorizationDivisionGrants],
    most: 3,
    async ask(read) {
      // A refusal means something only if the grants of a division can be read at all.
      need(await read(getAuthorizationDivisionGrants, { divisionId: await homeDivision(read), pageSize: 100 }));
      const reply = await read(getAuthorizationDivisionGrants, { divisionId: "*", pageSize: 100 });
      if ([400, 404, 405].includes(reply.status)) return "refused";
      need(reply);
      return "answered";
    },
  },
  {
    id: "page-of-grants",
    question: "How many grants of a role fit on a page?",
    fact: "P-177",
    answers: {
      "200": "At least 200.",
      "100": "100. A larger page is refused or cut.",
    },
    reads: [getAuthorizationRoleSubjectgrants],
    most: 2,
    async ask(read, sample) {
      const [roleId = unsettled("no role is listed")] = await sample.roleIds();
      const large = await read(getAuthorizationRoleSubjectgrants, { roleId, pageSize: 200, pageNumber: 1 });
      if (large.status === 200) return (numberOf(large.body, "pageSize") ?? 0) >= 200 ? "200" : "100";
      if (large.status !== 400) need(large);
      need(await read(getAuthorizationRoleSubjectgrants, { roleId, pageSize: 100, pageNumber: 1 }));
      return "100";
    },
  },
];

async function homeDivision(read: Read): Promise<string> {
  const home = need(await read(getAuthorizationDivisionsHome));
  return idOf(isRow(home) ? home : undefined, "id") ?? unsettled("no home division is named");
}

/** The grants of some roles, each with its divisions. */
async function someGrants(read: Read, sample: PureCloudSample) {
  const found: { subjectId: unknown; roleId: string; divisions: readonly string[] }[] = [];
  for (const roleId of (await sample.roleIds()).slice(0, ROLES)) {
    const { rows } = await grantsOf(read, roleId);
    found.push(...rows.map((row) => ({ subjectId: row.id, roleId, divisions: idsOf(rowsOf(row, "divisions"), "id") })));
  }
  return found;
}
