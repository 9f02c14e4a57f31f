import { getRoutingQueueMembers } from "@rollcall/clients/purecloud/operations";
import { need, type Probe, type Read } from "../../evidence/probe.js";
import { idOf, isRow, type Row, rowsOf } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { entitiesOf, membersIn, type PureCloudSample } from "./sample.js";

/** How the members of a queue come in pages. */
export const memberPages: readonly Probe<PureCloudSample>[] = [
  {
    id: "last-page-of-members",
    question: "Has the last page of members a `nextUri`?",
    fact: "P-176",
    answers: { ends: "It has none.", continues: "It has one, which leads to an empty page." },
    reads: [getRoutingQueueMembers],
    most: 4,
    async ask(read, sample) {
      for (const queue of (await sample.queues()).rows.filter(fitsAPage).slice(0, 2)) {
        const queueId = idOf(queue, "id") ?? "";
        const page = { queueId, pageSize: 100 };
        const reply = await read(getRoutingQueueMembers, { ...page, pageNumber: 1 });
        if (reply.status === 403) continue;
        const body = need(reply);
        if (rowsOf(body, "entities").length === 0) continue;
        const next = await entitiesOf(read, getRoutingQueueMembers, { ...page, pageNumber: 2 });
        if (next.length > 0) continue;
        return isRow(body) && typeof body.nextUri === "string" ? "continues" : "ends";
      }
      return unsettled("no queue of the sample has members on one page only");
    },
  },
  {
    id: "filtered-members",
    question: "Are pages of members full if a request filters?",
    fact: "P-176",
    answers: { full: "They are full.", short: "A page may be short although more members follow." },
    reads: [getRoutingQueueMembers],
    most: 4 * 5,
    async ask(read, sample) {
      for (const queue of (await sample.queues()).rows.filter(fitsAPage).slice(0, 4)) {
        const answer = await fullness(read, idOf(queue, "id") ?? "");
        if (answer !== undefined) return answer;
      }
      return unsettled("no queue of the sample has joined members after others");
    },
  },
];

const fitsAPage = (queue: Row) => membersIn(queue) > 0 && membersIn(queue) <= 100;

/** Whether filtered pages of a queue are full. Undefined if the queue cannot tell. */
async function fullness(read: Read, queueId: string): Promise<string | undefined> {
  const whole = await read(getRoutingQueueMembers, { queueId, pageSize: 100, pageNumber: 1 });
  if (whole.status !== 200) return undefined;
  const all = rowsOf(whole.body, "entities");
  for (const joined of [true, false]) {
    const wanted = all.filter((row) => row.joined === joined).length;
    // As large that the members fill two pages, and that a page cut before the filter would not be full.
    const pageSize = Math.ceil(all.length / 2);
    const inFirst = all.slice(0, pageSize).filter((row) => row.joined === joined).length;
    if (wanted === 0 || inFirst === wanted || inFirst >= Math.min(wanted, pageSize)) continue;
    const first = await entitiesOf(read, getRoutingQueueMembers, { queueId, joined, pageSize, pageNumber: 1 });
    if (first.length === Math.min(wanted, pageSize)) return "full";
    const second = await read(getRoutingQueueMembers, { queueId, joined, pageSize, pageNumber: 2 });
    if (first.length < pageSize && rowsOf(need(second), "entities").length > 0) return "short";
  }
  return undefined;
}
