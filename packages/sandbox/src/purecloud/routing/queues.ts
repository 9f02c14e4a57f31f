import type { Queue, UserQueue } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { ago } from "../../estate/now.js";
import type { Call } from "../../server/handler.js";
import { writeUser } from "../common/answering.js";
import { growing, once } from "../common/growth.js";
import { has, type Member, nearly, type Org, roll } from "../common/org.js";
import { list } from "../common/query.js";
import { notFound } from "../common/refusal.js";
import { write } from "../common/state.js";
import { HOME } from "../organisation/divisions.js";
import type { Thing } from "../rows/catalogue.js";
import { type Belonging, pageOfUser } from "../rows/membership.js";
import { relation } from "../rows/relation.js";
import { isAgent, isOffQueue } from "./agents.js";

const BY_SKILL = ["Support", "Billing", "Sales", "Returns", "Technical", "Complaints", "Retention", "Premium"];
/** Queues that anybody can serve, because they require no skills. */
const BY_TURN = ["Overflow", "Switchboard"];

/** All queues of the organisation. It has one for 50 people, and their members are about 100. */
const QUEUES = growing("queue", [...BY_SKILL, ...BY_TURN], 50, BY_SKILL);

/** The queues that require skills. */
const skilled = once((estate) => QUEUES(estate).names.filter((name) => !BY_TURN.includes(name)));

/** All queues of the organisation. Each is in the home division. */
export const queuesOf = ({ estate }: Org) => {
  const { names, id } = QUEUES(estate);
  return names.map((name) => ({ id: id(name), name, division: HOME(estate) }));
};

/** Who is in which queue, and whether the user accepts its work. */
export const queueMembers = relation<boolean>({
  made: generated,
  after: ({ written }, made) => new Map([...made].map(([id, joined]) => [id, written.queues?.get(id) ?? joined])),
});

function generated(org: Org, person: Person): Map<string, boolean> {
  const memberships = new Map<string, boolean>();
  if (!isAgent(org, person)) return memberships;
  const dice = roll(org, person, "queues");
  // An agent without skills has problem 11 in queues that require skills. In a near miss, the queues require none.
  const from = nearly(person, 11) && !has(person, 11) ? BY_TURN : skilled(org.estate);
  // If there are more queues, an agent is in more of them.
  const most = from.length > BY_SKILL.length ? 7 : 2;
  const first = dice.int(0, from.length - 1);
  // In a near miss of problem 16, the user is in only one queue, and not joined.
  for (let more = nearly(person, 16) ? 0 : dice.int(0, Math.min(most, from.length - 1)); more >= 0; more -= 1) {
    const name = from[(first + more) % from.length] ?? "Support";
    memberships.set(QUEUES(org.estate).id(name), !isOffQueue(person) && (more === 0 || dice.chance(0.7)));
  }
  return memberships;
}

/** A queue as answers have it. Its members are counted. */
export function queueOf(org: Org, { id }: Pick<Thing, "id">): Queue {
  const { estate } = org;
  const { withId, at: position } = QUEUES(estate);
  const name = withId(id) ?? "Support";
  const at = position(name) ?? 0;
  const memberCount = queueMembers.count(org, id);
  return {
    id,
    name,
    division: HOME(estate),
    dateCreated: ago(900 - at, "days"),
    dateModified: ago(30 + at, "days"),
    memberCount,
    userMemberCount: memberCount,
    joinedMemberCount: queueMembers.count(org, id, true),
    mediaSettings: { call: { alertingTimeoutSeconds: 8, serviceLevel: { percentage: 0.8, durationMs: 20_000 } } },
    scoringMethod: "TimestampAndPriority",
    lastAgentRoutingMode: "QueueMembersOnly",
    acwSettings: { wrapupPrompt: "MANDATORY_TIMEOUT", timeoutMs: 60_000 },
    skillEvaluationMethod: BY_TURN.includes(name) ? "NONE" : at % 2 === 0 ? "ALL" : "BEST",
    enableTranscription: false,
    enableManualAssignment: true,
    suppressInQueueCallRecording: true,
    selfUri: `/api/v2/routing/queues/${id}`,
  };
}

/** A queue of a user. */
const userQueueOf = (org: Org, { id, value: joined }: Belonging<boolean>): UserQueue => ({
  ...queueOf(org, { id }),
  joined,
});

/** If divisions are requested, queues of others are left out. */
const isOfDivision = ({ estate }: Org, _: unknown, { query }: Call): boolean => {
  const divisions = list(query, "divisionId");
  return divisions.length === 0 || divisions.includes(HOME(estate).id);
};

/** The queues of a user. By default, only those that the user has joined. */
export const queuesOfUser = {
  operationId: "getUserQueues",
  path: "/api/v2/users/{userId}/queues",
  relation: queueMembers,
  row: userQueueOf,
  keeps: (org: Org, entry: Belonging<boolean>, call: Call): boolean =>
    entry.value === (call.query.joined ?? true) && isOfDivision(org, entry, call),
};

/** Joins and leaves. It makes nobody a member, so queues of others are passed over (docs/facts/purecloud.md P-77). */
function join(org: Org, member: Member, wanted: readonly { readonly id?: string; readonly joined?: boolean }[]): void {
  const memberships = queueMembers.of(org, member);
  const queues = new Map(member.written.queues);
  for (const { id = "", joined = true } of wanted) {
    if (QUEUES(org.estate).withId(id) === undefined) throw notFound();
    if (memberships.has(id)) queues.set(id, joined);
  }
  write(org.state, member.id, { queues });
}

export const patchUserQueues = writeUser(
  (org, member, { body }) => join(org, member, body as UserQueue[]),
  (org, member, call) => pageOfUser({ ...queuesOfUser, keeps: isOfDivision }, org, member, call),
);

export const patchUserQueue = writeUser(
  (org, member, { path, body }) => {
    const id = path.queueId ?? "";
    if (!queueMembers.of(org, member).has(id)) throw notFound();
    const { joined = true } = body as UserQueue;
    join(org, member, [{ id, joined }]);
  },
  (org, member, { path }) => {
    const id = path.queueId ?? "";
    return userQueueOf(org, { id, value: queueMembers.of(org, member).get(id) ?? false });
  },
);
