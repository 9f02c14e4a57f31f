import { getRoutingQueueMembers, getUserQueues } from "@rollcall/clients/purecloud/operations";
import { need, type Probe, type Read } from "../../evidence/probe.js";
import { idsOf, isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { entitiesOf, memberId, type PureCloudSample, QUEUES_OF_MOST, queuesOf } from "./sample.js";

/** Queues whose first page of members is searched. */
const QUEUES = 12;
const USERS = 8;

/** What the members of a queue look like, and who is among them. */
export const members: readonly Probe<PureCloudSample>[] = [
  {
    id: "inactive-members",
    question: "Do inactive users stay members of their queues?",
    fact: "P-173",
    answers: {
      listed: "The queues and the users list them.",
      "users-only": "Only `getUserQueues` lists them.",
      "queues-only": "Only the lists of members have them.",
    },
    reads: [getRoutingQueueMembers, getUserQueues],
    most: USERS * QUEUES_OF_MOST + USERS + QUEUES,
    async ask(read, sample) {
      const inactive = await sample.userIds("inactive");
      if (inactive.length === 0) return unsettled("the organisation has no inactive user");
      const ofUsers = await firstMembership(read, inactive.slice(0, USERS));
      if (ofUsers) return (await isMember(read, ofUsers)) ? "listed" : "users-only";
      const { rows } = await someMembers(read, sample);
      if (rows.some((row) => inactive.includes(memberId(row) ?? ""))) return "queues-only";
      return unsettled("no inactive user of the sample has a queue, and no list has one. That points to absent");
    },
  },
  {
    id: "deleted-members",
    question: "Do deleted users stay in the lists of members?",
    fact: "P-173",
    answers: { listed: "They stay." },
    reads: [getRoutingQueueMembers],
    most: QUEUES,
    async ask(read, sample) {
      const deleted = await sample.userIds("deleted");
      if (deleted.length === 0) return unsettled("the organisation has no deleted user");
      const { rows } = await someMembers(read, sample);
      const isDeleted = (row: Row) =>
        deleted.includes(memberId(row) ?? "") || (isRow(row.user) && row.user.state === "deleted");
      if (rows.some(isDeleted)) return "listed";
      return unsettled("no list of the sample has a deleted user. That points to absent");
    },
  },
  {
    id: "unresolved-members",
    question: "Are there members whose user the platform cannot resolve?",
    fact: "P-174",
    answers: { listed: "Some rows have the user id `UNKNOWN-USER`." },
    reads: [getRoutingQueueMembers],
    most: QUEUES,
    async ask(read, sample) {
      const { rows } = await someMembers(read, sample);
      if (rows.some((row) => memberId(row) === "UNKNOWN-USER" || row.id === "UNKNOWN-USER")) return "listed";
      return unsettled("no list of the sample has such a row. That points to absent");
    },
  },
  {
    id: "member-users",
    question: "How much of the user does a member have without `expand`?",
    fact: "P-174",
    answers: { whole: "The fields of a user.", reference: "The id and the path.", absent: "No user." },
    reads: [getRoutingQueueMembers],
    most: QUEUES,
    async ask(read, sample) {
      const { rows } = await someMembers(read, sample);
      const [member] = rows.filter((row) => memberId(row) !== "UNKNOWN-USER");
      if (!member) return unsettled("no queue of the sample has members");
      if (!isRow(member.user)) return "absent";
      return Object.keys(member.user).some((key) => !["id", "name", "selfUri"].includes(key)) ? "whole" : "reference";
    },
  },
  {
    id: "refused-members",
    question: "Can a client read the members of every queue that it sees?",
    fact: "P-175",
    answers: { none: "It can.", some: "Some queues answer 403." },
    reads: [getRoutingQueueMembers],
    most: QUEUES,
    async ask(read, sample) {
      const { rows, isWhole } = await sample.queues();
      const { refused, asked } = await someMembers(read, sample);
      if (refused > 0) return refused < asked ? "some" : unsettled("every queue answered 403");
      return isWhole && asked === rows.length && asked > 0 ? "none" : unsettled("no queue of the sample answered 403");
    },
  },
];

/** The first pages of members of some queues. */
async function someMembers(read: Read, sample: PureCloudSample) {
  const rows: Row[] = [];
  let refused = 0;
  const ids = idsOf((await sample.queues()).rows, "id").slice(0, QUEUES);
  for (const queueId of ids) {
    const reply = await read(getRoutingQueueMembers, { queueId, pageSize: 100, pageNumber: 1 });
    if (reply.status === 403) refused += 1;
    else rows.push(...rowsOf(need(reply), "entities"));
  }
  return { rows, refused, asked: ids.length };
}

async function firstMembership(read: Read, userIds: readonly string[]) {
  for (const userId of userIds) {
    const [queueId] = await queuesOf(read, userId);
    if (queueId !== undefined) return { userId, queueId };
  }
  return undefined;
}

async function isMember(read: Read, { userId, queueId }: { userId: string; queueId: string }): Promise<boolean> {
  for (let pageNumber = 1; pageNumber <= USERS; pageNumber += 1) {
    const rows = await entitiesOf(read, getRoutingQueueMembers, { queueId, pageSize: 100, pageNumber });
    if (rows.some((row) => memberId(row) === userId)) return true;
    if (rows.length === 0) return false;
  }
  return unsettled("the queue has too many members");
}
