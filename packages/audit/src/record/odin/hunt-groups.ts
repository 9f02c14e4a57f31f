import { asRows, asText, asTrimmed, type WireObject } from "../wire.js";

/** The names of the hunt groups that ring a user, by the user's id in lower case. Users in no hunt group are absent. */
export type HuntGroupsOfUsers = ReadonlyMap<string, readonly string[]>;

/** Who is in which hunt group. Undefined if one of them has no list of agents, because anybody may be in it. */
export function huntGroupsIn(groups: readonly WireObject[]): HuntGroupsOfUsers | undefined {
  const users = new Map<string, readonly string[]>();
  for (const group of groups) {
    const agents = asRows(group.agents)?.map((agent) => asText(agent.userId)?.toLowerCase());
    if (!agents) return undefined;
    // Nearly every user is in one hunt group at most, so the agents of one share a list of names.
    const alone = [asTrimmed(group.name) ?? asText(group.serviceUserId) ?? "(without a name)"];
    for (const agent of agents) {
      if (agent === undefined) return undefined;
      const others = users.get(agent);
      users.set(agent, others ? [...others, ...alone] : alone);
    }
  }
  return users;
}
