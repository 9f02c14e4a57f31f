import type { UserState } from "@rollcall/clients/purecloud";
import type { Person } from "../../estate/estate.js";
import { formOf } from "../common/ledger.js";
import { daily, has, type Member, nearly, type Org, roll } from "../common/org.js";
import { groupNamesNow, groupNamesOf } from "../organisation/groups.js";
import { stateOf } from "../people/user-state.js";
import { relation } from "../rows/relation.js";
import { isAgent, isOffQueue } from "./agents.js";
import { BY_TURN, QUEUES, servedBy, skilled, UNTOUCHED } from "./queue-catalogue.js";

/** How a user is in a queue. */
export interface QueueMembership {
  /** Whether the user accepts work of the queue. */
  readonly joined: boolean;
  /** Who was added one by one, or is in a group that serves the queue. */
  readonly by: "user" | "group";
  /** The ring of bullseye routing. */
  readonly ring: number;
  readonly state: UserState;
}

/** Everybody rings with the first, unless somebody changed it. */
const FIRST_RING = 1;

const known = new Map<string, QueueMembership>();

/** Equal memberships are one object, so they can be counted. */
function membership(
  joined: boolean,
  by: QueueMembership["by"],
  state: UserState,
  ring: number = FIRST_RING,
): QueueMembership {
  const key = `${joined} ${by} ${state} ${ring}`;
  const one = known.get(key) ?? { joined, by, state, ring };
  known.set(key, one);
  return one;
}

/** Who is in which queue. Those who left are still there, and the lists decide who is shown. */
export const queueMembers = relation<QueueMembership>({
  // Who was added and is in a group too counts as added.
  made: (org, person) => {
    const own = added(org, person);
    return new Map([...own, ...throughGroups(org, person).filter(([id]) => !own.has(id))]);
  },
  after: (member, made, org) => {
    const { queues, groups, user } = member.written;
    const state = stateOf(member);
    const now = queues || groups || user?.groups ? written(org, member) : made;
    return new Map([...now].map(([id, { joined, by, ring }]) => [id, membership(joined, by, state, ring)]));
  },
  keepsDeleted: true,
});

/** The queues of a user after requests wrote them, or the user's groups. */
function written(org: Org, member: Member): Map<string, QueueMembership> {
  const { person } = member;
  const own = person ? added(org, person) : new Map<string, QueueMembership>();
  const made = new Map(person ? throughGroups(org, person) : []);
  const served = servedBy(org.estate, groupNamesNow(org, member)).map((name) => QUEUES(org.estate).id(name));
  const through = new Map(served.map((id) => [id, made.get(id) ?? membership(true, "group", "active")]));
  const now = new Map([...through, ...own]);
  for (const [id, { isAdded = own.has(id), ...changes }] of member.written.queues ?? []) {
    const before = (isAdded && own.get(id)) || through.get(id) || membership(true, "user", "active");
    const { joined, ring, state } = { ...before, ...changes };
    if (isAdded || through.has(id)) now.set(id, membership(joined, isAdded ? "user" : "group", state, ring));
    else now.delete(id);
  }
  return now;
}

/** Whether a person once took conversations from queues. */
const wasAgent = (org: Org, person: Person) => person.left && roll(org, person, "agent").chance(0.45);

/** In a near miss of problem 11, the queues require no skills, or nobody in the queue has any. */
const queuesWithoutSkills = ({ estate }: Org, { index }: Person): readonly string[] =>
  formOf<readonly string[]>(estate, 11, index, [BY_TURN, UNTOUCHED]);

/** The queues to which a person was added. */
function added(org: Org, person: Person): Map<string, QueueMembership> {
  const memberships = new Map<string, QueueMembership>();
  const isThere = isAgent(org, person);
  if (!isThere && !wasAgent(org, person)) return memberships;
  const dice = roll(org, person, "queues");
  // An agent without skills has problem 11 in queues that require skills. In a near miss, the queues require none.
  const from = nearly(person, 11) && !has(person, 11) ? queuesWithoutSkills(org, person) : skilled(org.estate);
  // If there are more queues, an agent is in more of them.
  const most = from.length > 8 ? 7 : 2;
  const first = dice.int(0, from.length - 1);
  const today = org.estate.day === 1 ? dice : daily(org, person, "joined");
  // In a near miss of problem 16, the user is in only one queue, and not joined.
  for (let more = nearly(person, 16) ? 0 : dice.int(0, Math.min(most, from.length - 1)); more >= 0; more -= 1) {
    const name = from[(first + more) % from.length] ?? "Support";
    const joined = !isOffQueue(org, person) && (more === 0 || today.chance(0.7));
    const value = isThere
      ? membership(joined, "user", "active")
      : membership(false, "user", person.deleted ? "deleted" : "inactive");
    memberships.set(QUEUES(org.estate).id(name), value);
  }
  return memberships;
}

/** The queues that a person serves through groups. */
function throughGroups(org: Org, person: Person): readonly (readonly [string, QueueMembership])[] {
  const { estate } = org;
  const dice = daily(org, person, "queues of groups");
  return servedBy(estate, groupNamesOf(org, person)).map((name) => {
    const joined = !isOffQueue(org, person) && dice.chance(0.7);
    return [QUEUES(estate).id(name), membership(joined, "group", "active")];
  });
}

/** Whether the members of a queue have a membership. */
export function isMember({ state: { answers } }: Org, { state }: QueueMembership): boolean {
  if (state === "deleted") return answers["deleted-members"] === "listed";
  return state === "active" || answers["inactive-members"] === "listed";
}

/** Whether the queues of a user have a membership. */
export function isOwnQueue({ state: { answers } }: Org, { state, by }: QueueMembership): boolean {
  if (by === "group" && answers["memberships-through-groups"] === "hidden") return false;
  return state === "active" || answers["inactive-members"] !== "absent";
}

/** The queues that the platform knows a user to be in. */
export const ownQueues = (org: Org, member: Member): ReadonlyMap<string, QueueMembership> =>
  new Map([...queueMembers.of(org, member)].filter(([, value]) => isOwnQueue(org, value)));
