import { getRoutingQueueMembers, getUserQueues } from "@rollcall/clients/purecloud/operations";
import type { Probe, Read } from "../../evidence/probe.js";
import { idOf, idsOf, type Row } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import {
  MEMBER_PAGES,
  memberBy,
  memberId,
  membersOf,
  type PureCloudSample,
  QUEUES_OF_MOST,
  queuesOf,
} from "./sample.js";

/** Queues that are searched. */
const QUEUES = 6;
const USERS = 8;
const PAGES = MEMBER_PAGES;

/** Which memberships of queues are listed where. */
export const queues: readonly Probe<PureCloudSample>[] = [
  {
    id: "memberships-through-groups",
    question: "Does `getUserQueues` list the queues that a user serves through a group?",
    fact: "P-172",
    answers: { listed: "It does.", hidden: "It lists only queues to which the user was added." },
    reads: [getRoutingQueueMembers, getUserQueues],
    most: QUEUES * PAGES * 2 + QUEUES_OF_MOST * 2,
    async ask(read, sample) {
      const { queueId, throughGroup, added } = await queueWithGroup(read, sample);
      if ((await queuesOf(read, throughGroup)).has(queueId)) return "listed";
      if (added === undefined) return unsettled("the queue has no member to compare with");
      if ((await queuesOf(read, added)).has(queueId)) return "hidden";
      return unsettled("getUserQueues does not list the queue for a user who was added to it either");
    },
  },
  {
    id: "members-through-groups",
    question: "Does `getRoutingQueueMembers` list members through groups if a request does not name `memberBy`?",
    fact: "P-108",
    answers: { listed: "It does.", "on-request": "Only `memberBy=group` lists them." },
    reads: [getRoutingQueueMembers],
    most: QUEUES * PAGES * 2,
    async ask(read, sample) {
      const { queueId, throughGroup } = await queueWithGroup(read, sample);
      const { rows, isWhole } = await membersOf(read, queueId);
      if (rows.some((row) => memberId(row) === throughGroup)) return "listed";
      return isWhole ? "on-request" : unsettled("the queue has too many members");
    },
  },
  {
    id: "member-by-filter",
    question: "Does the filter `memberBy` work?",
    fact: "P-172",
    answers: { works: "It filters.", ignored: "It is ignored." },
    reads: [getRoutingQueueMembers],
    most: QUEUES * PAGES * 2,
    async ask(read, sample) {
      const kinds = { user: 0, group: 0 };
      for (const queueId of await queueIds(sample)) {
        for (const kind of ["user", "group"] as const) {
          const { rows } = await membersOf(read, queueId, { memberBy: kind });
          if (rows.some((row) => memberBy(row) !== "" && memberBy(row) !== kind)) return "ignored";
          kinds[kind] += rows.filter((row) => memberBy(row) === kind).length;
        }
        if (kinds.user > 0 && kinds.group > 0) return "works";
      }
      return unsettled("the queues of the sample have members of one kind only");
    },
  },
  {
    id: "hidden-queues",
    question: "Do both lists of queues hide a division for which the permission is missing?",
    fact: "P-175",
    answers: {
      "from-list": "`getRoutingQueues` hides its queues, and `getUserQueues` lists them.",
      "from-users": "`getUserQueues` hides its queues, and `getRoutingQueues` lists them.",
    },
    reads: [getRoutingQueueMembers, getUserQueues],
    most: USERS * QUEUES_OF_MOST + QUEUES * (PAGES + QUEUES_OF_MOST),
    async ask(read, sample) {
      const { rows, isWhole } = await sample.queues();
      const listed = new Set(idsOf(rows, "id"));
      for (const userId of (await sample.userIds("active")).slice(0, USERS)) {
        const beyond = [...(await queuesOf(read, userId))].some((id) => !listed.has(id));
        if (beyond && isWhole) return "from-list";
      }
      // From the end too, because a division may hide the queues that come last.
      for (const queueId of ends(idsOf(rows.filter(hasMembers), "id"), QUEUES)) {
        const added = (await membersOf(read, queueId)).rows.find((row) => memberBy(row) === "user" && isActive(row));
        const userId = added && memberId(added);
        if (userId !== undefined && !(await queuesOf(read, userId)).has(queueId)) return "from-users";
      }
      return unsettled("both lists have the same queues. The login may see every division");
    },
  },
];

const hasMembers = (queue: Row) => queue.memberCount !== 0;

const isActive = ({ user }: Row) => (user as Row | undefined)?.state === undefined || (user as Row).state === "active";

const ends = (ids: readonly string[], most: number): readonly string[] =>
  ids.length <= most ? ids : [...ids.slice(0, most / 2), ...ids.slice(-most / 2)];

/** The queues that are searched. Those with groups come first. */
async function queueIds(sample: PureCloudSample): Promise<string[]> {
  const { rows } = await sample.queues();
  const hasGroups = ({ memberGroups }: Row) => Array.isArray(memberGroups) && memberGroups.length > 0;
  const sorted = [...rows.filter(hasGroups), ...rows.filter((row) => !hasGroups(row))];
  return idsOf(sorted, "id").slice(0, QUEUES);
}

/** A queue with a member through a group, and with one who was added if there is any. */
async function queueWithGroup(read: Read, sample: PureCloudSample) {
  let fallback: { queueId: string; throughGroup: string; added: undefined } | undefined;
  for (const queueId of await queueIds(sample)) {
    const group = (await membersOf(read, queueId, { memberBy: "group" })).rows.filter(
      (row) => memberBy(row) === "group" && isActive(row),
    );
    const throughGroup = group.flatMap((row) => idOf(row, "id") ?? [])[0];
    if (throughGroup === undefined) continue;
    const all = (await membersOf(read, queueId)).rows;
    const added = all
      .filter((row) => memberBy(row) === "user" && isActive(row))
      .flatMap((row) => memberId(row) ?? [])[0];
    if (added !== undefined) return { queueId, throughGroup, added };
    fallback ??= { queueId, throughGroup, added: undefined };
  }
  return fallback ?? unsettled("no queue of the sample has a member through a group");
}
