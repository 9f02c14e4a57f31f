import type { QueueMember, WritableEntity } from "@rollcall/clients/purecloud";
import type { Call, Handler, Reply } from "../../server/handler.js";
import { found, orgOf } from "../common/answering.js";
import { type Member, memberOf, type Org } from "../common/org.js";
import { badRequest, notFound } from "../common/refusal.js";
import { type PureCloudState, type QueueWrite, write } from "../common/state.js";
import { pageOfMembers, queueIn } from "./queue-member-list.js";
import { isMember, type QueueMembership, queueMembers } from "./queue-membership.js";

const MOST_AT_ONCE = 100;
/** The members that a queue can have. Nobody knows how many these are on the platform. */
const LARGEST_QUEUE = 5000;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A member of the queue, as the list of members has it. */
function membershipIn(org: Org, queueId: string, member: Member | undefined): QueueMembership | undefined {
  const value = member && queueMembers.of(org, member).get(queueId);
  return value && isMember(org, value) ? value : undefined;
}

const isAdded = (org: Org, queueId: string, member: Member) => queueMembers.of(org, member).get(queueId)?.by === "user";

/** Changes what is written of a user in a queue. */
function set({ state }: Org, queueId: string, { id, written }: Member, one: QueueWrite): void {
  write(state, id, { queues: new Map(written.queues).set(queueId, one) });
}

/** Adds users. A member through a group stays joined or not, and then counts as added. */
function add(org: Org, queueId: string, ids: readonly string[]): void {
  const users = [...new Set(ids)].map((userId) => found(org, { path: { userId } }));
  const further = users.filter((one) => membershipIn(org, queueId, one) === undefined).length;
  if (further > 0 && queueMembers.count(org, queueId, (one) => isMember(org, one)) + further > LARGEST_QUEUE)
    throw badRequest("Adding all requested members would exceed queue member limit", "queue.size.limit");
  for (const member of users) {
    if (isAdded(org, queueId, member)) continue;
    const joined = queueMembers.of(org, member).get(queueId)?.joined ?? true;
    set(org, queueId, member, { isAdded: true, joined });
  }
}

/** Removes users who were added. Others are passed over. */
function remove(org: Org, queueId: string, ids: readonly string[]): void {
  const users = ids.flatMap((id) => memberOf(org, id) ?? []).filter((one) => isAdded(org, queueId, one));
  for (const member of users) set(org, queueId, member, { isAdded: false });
}

/** What changes of a membership. */
interface Change {
  readonly joined?: boolean | undefined;
  readonly ringNumber?: number;
}

/** Changes whether a user has joined, or the ring. */
function change(org: Org, queueId: string, member: Member, { joined, ringNumber }: Change): void {
  const before = member.written.queues?.get(queueId);
  const ring = ringNumber === undefined ? {} : { ring: ringNumber };
  set(org, queueId, member, { ...before, ...(joined !== undefined && { joined }), ...ring });
}

/** Changes members of the queue that a path names. */
const changing =
  (change: (org: Org, queueId: string, call: Call) => Reply): Handler<PureCloudState> =>
  (call, estate, state) => {
    const org = orgOf(estate, state);
    const { id } = queueIn(org, call, "routing:queue:edit", "routing:queueMember:manage");
    if (Array.isArray(call.body) && call.body.length > MOST_AT_ONCE)
      throw badRequest("Make sure you submit a valid number of queue members");
    return change(org, id, call);
  };

export const postRoutingQueueMembers = changing((org, queueId, { body, query }) => {
  const ids = (body as WritableEntity[]).map(({ id }) => id);
  if (!ids.every((id) => UUID.test(id)))
    throw badRequest("A non-UUID value was specified for an ID field", "invalid.id");
  if (query.delete === true) remove(org, queueId, ids);
  else add(org, queueId, ids);
  return { status: 200 };
});

/** Users who are no members are passed over. */
export const patchRoutingQueueMembers = changing((org, queueId, call) => {
  const membersIn = () =>
    (call.body as QueueMember[]).flatMap(({ id, joined }) => {
      const member = memberOf(org, id);
      const value = membershipIn(org, queueId, member);
      return member && value ? { member, value, joined } : [];
    });
  for (const { member, joined } of membersIn()) change(org, queueId, member, { joined });
  return { status: 200, body: pageOfMembers(org, membersIn(), call) };
});

export const patchRoutingQueueMember = changing((org, queueId, { path, body }) => {
  const member = found(org, { path: { userId: path.memberId ?? "" } });
  if (!membershipIn(org, queueId, member)) throw notFound();
  change(org, queueId, member, body as Change);
  return { status: 202 };
});

export const deleteRoutingQueueMember = changing((org, queueId, { path }) => {
  const member = found(org, { path: { userId: path.memberId ?? "" } });
  if (!isAdded(org, queueId, member)) throw notFound();
  remove(org, queueId, [member.id]);
  return { status: 204 };
});
