import type { Queue, UserQueue } from "@rollcall/clients/purecloud";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { writeUser } from "../common/answering.js";
import type { Member, Org } from "../common/org.js";
import { list } from "../common/query.js";
import { notFound } from "../common/refusal.js";
import { write } from "../common/state.js";
import { REMOTE } from "../organisation/divisions.js";
import type { Thing } from "../rows/catalogue.js";
import { type Belonging, pageOfUser } from "../rows/membership.js";
import { BY_TURN, divisionOfQueue, groupsOfQueue, QUEUES, UNTOUCHED } from "./queue-catalogue.js";
import { unresolvedIn } from "./queue-members.js";
import { isMember, isOwnQueue, ownQueues, type QueueMembership, queueMembers } from "./queue-membership.js";

/** A queue as answers have it. Its members are counted. */
export function queueOf(org: Org, { id }: Pick<Thing, "id">): Queue {
  const { estate } = org;
  const { withId, at: position } = QUEUES(estate);
  const name = withId(id) ?? "Support";
  const at = position(name) ?? 0;
  const counted = (wanted: (one: QueueMembership) => boolean = () => true) =>
    queueMembers.count(org, id, (one) => isMember(org, one) && wanted(one));
  // A row whose user nobody can resolve is a member too.
  const unresolved = unresolvedIn(org, id).length;
  const memberGroups = groupsOfQueue(org, name);
  return {
    id,
    name,
    division: divisionOfQueue(estate, name),
    dateCreated: ago(900 - at, "days"),
    dateModified: ago(30 + at, "days", estate.now),
    memberCount: counted() + unresolved,
    userMemberCount: counted(({ by }) => by === "user") + unresolved,
    joinedMemberCount: counted(({ joined }) => joined),
    ...(memberGroups.length > 0 && { memberGroups }),
    mediaSettings: { call: { alertingTimeoutSeconds: 8, serviceLevel: { percentage: 0.8, durationMs: 20_000 } } },
    scoringMethod: "TimestampAndPriority",
    lastAgentRoutingMode: "QueueMembersOnly",
    acwSettings: { wrapupPrompt: "MANDATORY_TIMEOUT", timeoutMs: 60_000 },
    skillEvaluationMethod: BY_TURN.includes(name) ? "NONE" : at % 2 === 0 || UNTOUCHED.includes(name) ? "ALL" : "BEST",
    enableTranscription: false,
    enableManualAssignment: true,
    suppressInQueueCallRecording: true,
    selfUri: `/api/v2/routing/queues/${id}`,
  };
}

/** A queue of a user. */
const userQueueOf = (org: Org, { id, value: { joined } }: Belonging<Pick<QueueMembership, "joined">>): UserQueue => ({
  ...queueOf(org, { id }),
  joined,
});

/** The queues that a request wants. If it names divisions, queues of others are left out. */
function isShown(org: Org, { id, value }: Belonging<QueueMembership>, { query }: Call): boolean {
  const { estate, state } = org;
  const divisions = list(query, "divisionId");
  const { id: division } = divisionOfQueue(estate, QUEUES(estate).withId(id) ?? "");
  const isHidden = state.answers["hidden-queues"] === "from-users" && division === REMOTE(estate).id;
  return isOwnQueue(org, value) && !isHidden && (divisions.length === 0 || divisions.includes(division));
}

/** The queues of a user. By default, only those that the user has joined. */
export const queuesOfUser = {
  operationId: "getUserQueues",
  path: "/api/v2/users/{userId}/queues",
  relation: queueMembers,
  row: userQueueOf,
  keeps: (org: Org, entry: Belonging<QueueMembership>, call: Call): boolean =>
    entry.value.joined === (call.query.joined ?? true) && isShown(org, entry, call),
};

/** Joins and leaves. It makes nobody a member, so queues of others are passed over (docs/facts/purecloud.md P-77). */
function join(org: Org, member: Member, wanted: readonly { readonly id?: string; readonly joined?: boolean }[]): void {
  const memberships = ownQueues(org, member);
  const queues = new Map(member.written.queues);
  for (const { id = "", joined = true } of wanted) {
    if (QUEUES(org.estate).withId(id) === undefined) throw notFound();
    if (memberships.has(id)) queues.set(id, { ...queues.get(id), joined });
  }
  write(org.state, member.id, { queues });
}

export const patchUserQueues = writeUser(
  (org, member, { body }) => join(org, member, body as UserQueue[]),
  (org, member, call) => pageOfUser({ ...queuesOfUser, keeps: isShown }, org, member, call),
);

export const patchUserQueue = writeUser(
  (org, member, { path, body }) => {
    const id = path.queueId ?? "";
    if (!ownQueues(org, member).has(id)) throw notFound();
    const { joined = true } = body as UserQueue;
    join(org, member, [{ id, joined }]);
  },
  (org, member, { path }) => {
    const id = path.queueId ?? "";
    return userQueueOf(org, { id, value: ownQueues(org, member).get(id) ?? { joined: false } });
  },
);
