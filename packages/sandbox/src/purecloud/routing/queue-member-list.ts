import type { Call } from "../../server/handler.js";
import { orgOf } from "../common/answering.js";
import { uriOf } from "../common/listing.js";
import type { Org } from "../common/org.js";
import { isDescending, text } from "../common/query.js";
import { missingPermissions, notFound } from "../common/refusal.js";
import type { Thing } from "../rows/catalogue.js";
import { type Listed, page } from "../rows/page.js";
import { QUEUES, queuesOf } from "./queue-catalogue.js";
import { isWanted, type MemberRow, queueMemberOf, unresolvedIn } from "./queue-members.js";
import { isMember, queueMembers } from "./queue-membership.js";

const LISTING = {
  operationId: "getRoutingQueueMembers",
  path: "/api/v2/routing/queues/{queueId}/members",
  lacks: "totals",
  largest: 100,
} as const;

/** The queue that a path names. It throws a refusal if there is none, or if the client may not read its members. */
export function queueIn(org: Org, { path }: Call, ...permissions: readonly string[]): Thing {
  const queue = queuesOf(org).find(({ id }) => id === path.queueId);
  if (!queue) throw notFound();
  if (isRefused(org, queue.name)) throw missingPermissions(...permissions);
  return queue;
}

/** Whether the client lacks the permission for the members of a queue, although it sees the queue. */
const isRefused = ({ estate, state }: Org, queue: string) =>
  state.answers["refused-members"] === "some" && (QUEUES(estate).at(queue) ?? 0) % 5 === 1;

/** All rows of a queue. Those through groups may come only if a request names them. */
function rowsOf(org: Org, id: string, { query }: Call): MemberRow[] {
  const onRequest = org.state.answers["members-through-groups"] === "on-request";
  const members = queueMembers
    .members(org, id)
    .filter(({ value }) => isMember(org, value))
    .filter(({ value }) => !onRequest || value.by === "user" || text(query, "memberBy") === "group");
  return [...members, ...unresolvedIn(org, id)];
}

/** A page of rows. It is filtered before it is cut, or after. */
export function pageOfMembers(org: Org, rows: readonly MemberRow[], call: Call) {
  const isShort = org.state.answers["filtered-members"] === "short";
  const wanted = (row: MemberRow) => isWanted(org, row, call);
  const cut = page(LISTING, isShort ? rows : rows.filter(wanted), call, (row) => row);
  const kept = (cut.entities as readonly MemberRow[]).filter((row) => !isShort || wanted(row));
  return { ...cut, entities: kept.map((row) => queueMemberOf(org, row, call)) };
}

/** The members of a queue. */
export const queueMemberList: Listed = [
  LISTING.operationId,
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const { id } = queueIn(org, call, "routing:queue:view", "routing:queueMember:manage");
    const rows = rowsOf(org, id, call);
    if (isDescending(call.query)) rows.reverse();
    const body = pageOfMembers(org, rows, call);
    const continues = state.answers["last-page-of-members"] === "continues" && body.entities.length > 0;
    return { status: 200, body: { ...(continues && { nextUri: nextOf(call) }), ...body } };
  },
];

/** The address of the next page, even if the page is the last. */
function nextOf({ path, query }: Call): string {
  const { pageSize = 25, pageNumber = 1 } = query as { pageSize?: number; pageNumber?: number };
  return uriOf(`/api/v2/routing/queues/${path.queueId}/members`, { ...query, pageSize, pageNumber: pageNumber + 1 });
}
