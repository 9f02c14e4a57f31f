import { asRows, asText, asTrimmed, type WireObject } from "../wire.js";

/** The names of the hunt groups that ring a user, by the user's id in lower case. Users in none are absent. */
export type HuntGroupsOfUsers = ReadonlyMap<string, readonly string[]>;

/** Who is in which hunt group. Undefined if any of them has no list of agents. Nobody could then be said to be in none. */
export function huntGroupsIn(groups: readonly WireObject[]): HuntGroupsOfUsers | undefined {
  const users = new Map<string, readonly string[]>();
  for (const group of groups) {
    const agents = asRows(group.agents)?.map((agent) => asText(agent.userId)?.toLowerCase());
    if (!agents) return undefined;
    // Nearly every user is in one hunt group at most, so its agents share a list.
    const alone = [asTrimmed(group.name) ?? asText(group.serviceUserId) ?? "(without a name)"];
    for (const agent of agents) {
      if (agent === undefined) return undefined;
      const others = users.get(agent);
      users.set(agent, others ? [...others, ...alone] : alone);
    }
  }
  return users;
}
