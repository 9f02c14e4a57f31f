import type { MemberGroup } from "@rollcall/clients/purecloud";
import type { Estate } from "../../estate/estate.js";
import { growing, once } from "../common/growth.js";
import type { Org } from "../common/org.js";
import { HOME, REMOTE } from "../organisation/divisions.js";
import { agentGroups, groupMembers, groupNamed } from "../organisation/groups.js";

const BY_SKILL = ["Support", "Billing", "Sales", "Returns", "Technical", "Complaints", "Retention", "Premium"];
/** Queues that anybody can serve, because they require no skills. */
export const BY_TURN = ["Overflow", "Switchboard"];

/** A queue that nobody configured, so it has the platform's method, and its members have no skills. */
export const UNTOUCHED = ["Walk-ins"];

/** All queues of the organisation. It has one for 50 people, and their members are about 100. */
export const QUEUES = growing("queue", [...BY_SKILL, ...BY_TURN, ...UNTOUCHED], 50, BY_SKILL);

/** The queues that require skills. */
export const skilled = once((estate) =>
  QUEUES(estate).names.filter((name) => ![...BY_TURN, ...UNTOUCHED].includes(name)),
);

/** Every fourth queue is in another division than most. */
const isRemote = (at: number) => at % 4 === 1;

/** The division of a queue. */
export const divisionOfQueue = (estate: Estate, name: string) =>
  isRemote(QUEUES(estate).at(name) ?? 0) ? REMOTE(estate) : HOME(estate);

/** All queues of the organisation. */
const allQueues = ({ estate }: Org) => {
  const { names, id } = QUEUES(estate);
  return names.map((name) => ({ id: id(name), name, division: divisionOfQueue(estate, name) }));
};

/** The queues that the organisation lists. */
export const queuesOf = (org: Org) =>
  org.state.answers["hidden-queues"] === "from-list"
    ? allQueues(org).filter(({ division }) => division.id !== REMOTE(org.estate).id)
    : allQueues(org);

/** The queues that each group of agents serves. One requires skills, and one does not. */
const served = once((estate): ReadonlyMap<string, readonly string[]> => {
  const queues = (at: number) => [skilled(estate), BY_TURN].map((names) => names[at % names.length] ?? "Support");
  return new Map(agentGroups(estate).map((group, at) => [group, queues(at)]));
});

/** The names of the queues that the members of groups serve. */
export const servedBy = (estate: Estate, groups: readonly string[]): readonly string[] =>
  groups.flatMap((name) => served(estate).get(name) ?? []);

/** The groups whose members serve a queue. Their members are counted. */
export const groupsOfQueue = (org: Org, queue: string): MemberGroup[] =>
  [...served(org.estate)]
    .filter(([, queues]) => queues.includes(queue))
    .map(([group]) => {
      const { id, name } = groupNamed(org, group);
      const memberCount = groupMembers.count(org, id);
      return { id, name, division: HOME(org.estate), type: "GROUP", memberCount, selfUri: `/api/v2/groups/${id}` };
    });
