import type { UserQueue } from "@rollcall/clients/purecloud";
import type { Estate, Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { readUser, writeUser } from "../common/answering.js";
import { pageOf } from "../common/listing.js";
import { has, idOf, type Member, nearly, type Org, roll } from "../common/org.js";
import { list, pagingOf } from "../common/query.js";
import { notFound } from "../common/refusal.js";
import { write } from "../common/state.js";
import { HOME } from "../organisation/divisions.js";
import { isAgent, isOffQueue } from "./agents.js";

const BY_SKILL = ["Support", "Billing", "Sales", "Returns", "Technical", "Complaints", "Retention", "Premium"];
/** Queues that anybody can serve, because they require no skills. */
const BY_TURN = ["Overflow", "Switchboard"];
const NAMES = [...BY_SKILL, ...BY_TURN];

const queueId = (estate: Estate, name: string) => idOf(estate, "queue", name);

/** Queue id to whether the user accepts its work, for all queues of the user. */
export function membershipsOf(org: Org, { person, written }: Member): ReadonlyMap<string, boolean> {
  const made = person ? generated(org, person) : new Map<string, boolean>();
  return new Map([...made].map(([id, joined]) => [id, written.queues?.get(id) ?? joined]));
}

function generated(org: Org, person: Person): Map<string, boolean> {
  const memberships = new Map<string, boolean>();
  if (!isAgent(org, person)) return memberships;
  const dice = roll(org, person, "queues");
  // An agent without skills has problem 11 in queues that require skills. In a near miss, the queues require none.
  const from = nearly(person, 11) && !has(person, 11) ? BY_TURN : BY_SKILL;
  const first = dice.int(0, from.length - 1);
  // In a near miss of problem 16, the user is in only one queue, and not joined.
  for (let more = nearly(person, 16) ? 0 : dice.int(0, Math.min(2, from.length - 1)); more >= 0; more -= 1) {
    const name = from[(first + more) % from.length] ?? "Support";
    memberships.set(queueId(org.estate, name), !isOffQueue(person) && (more === 0 || dice.chance(0.7)));
  }
  return memberships;
}

function queueOf({ estate }: Org, id: string, joined: boolean): UserQueue {
  const name = NAMES.find((each) => queueId(estate, each) === id) ?? "Support";
  const at = NAMES.indexOf(name);
  return {
    id,
    name,
    division: HOME(estate),
    dateCreated: ago(900 - at, "days"),
    dateModified: ago(30 + at, "days"),
    memberCount: 20 + at,
    userMemberCount: 20 + at,
    joinedMemberCount: 8 + at,
    mediaSettings: { call: { alertingTimeoutSeconds: 8, serviceLevel: { percentage: 0.8, durationMs: 20_000 } } },
    scoringMethod: "TimestampAndPriority",
    lastAgentRoutingMode: "QueueMembersOnly",
    acwSettings: { wrapupPrompt: "MANDATORY_TIMEOUT", timeoutMs: 60_000 },
    skillEvaluationMethod: BY_TURN.includes(name) ? "NONE" : at % 2 === 0 ? "ALL" : "BEST",
    enableTranscription: false,
    enableManualAssignment: true,
    suppressInQueueCallRecording: true,
    joined,
    selfUri: `/api/v2/routing/queues/${id}`,
  };
}

/** A page of queues. If divisions are requested, it leaves out queues of other divisions. */
function pageOfQueues(org: Org, member: Member, { query }: Call, isListed: (joined: boolean) => boolean) {
  const divisions = list(query, "divisionId");
  const items = [...membershipsOf(org, member)]
    .filter(([, joined]) => isListed(joined))
    .filter(() => divisions.length === 0 || divisions.includes(HOME(org.estate).id));
  return pageOf(items, pagingOf(query), `/api/v2/users/${member.id}/queues`, query, ([id, joined]) =>
    queueOf(org, id, joined),
  );
}

/** Joins and leaves. It makes nobody a member, so queues of others are passed over (docs/facts/purecloud.md P-77). */
function join(org: Org, member: Member, wanted: readonly { readonly id?: string; readonly joined?: boolean }[]): void {
  const memberships = membershipsOf(org, member);
  const queues = new Map(member.written.queues);
  for (const { id = "", joined = true } of wanted) {
    if (!NAMES.some((name) => queueId(org.estate, name) === id)) throw notFound();
    if (memberships.has(id)) queues.set(id, joined);
  }
  write(org.state, member.id, { queues });
}

export const getUserQueues = readUser((org, member, call) =>
  pageOfQueues(org, member, call, (joined) => joined === (call.query.joined ?? true)),
);

export const patchUserQueues = writeUser(
  (org, member, { body }) => join(org, member, body as UserQueue[]),
  (org, member, call) => pageOfQueues(org, member, call, () => true),
);

export const patchUserQueue = writeUser(
  (org, member, { path, body }) => {
    const id = path.queueId ?? "";
    if (!membershipsOf(org, member).has(id)) throw notFound();
    const { joined = true } = body as UserQueue;
    join(org, member, [{ id, joined }]);
  },
  (org, member, { path }) => {
    const id = path.queueId ?? "";
    return queueOf(org, id, membershipsOf(org, member).get(id) ?? false);
  },
);
