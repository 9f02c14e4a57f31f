import { items, type PureCloudClient } from "@rollcall/clients/purecloud";
import type { Holding } from "./shared/holdings.ts";

/** All that a user holds: roles in divisions, groups, queues and skills. Roles that come through a group are `inherited`. */
export async function readHoldings(
  purecloud: PureCloudClient,
  userId: string,
): Promise<(Holding & { inherited?: boolean })[]> {
  const { grants = [] } = await purecloud.getAuthorizationSubject({ subjectId: userId });
  const held: (Holding & { inherited?: boolean })[] = grants.map(({ role, division, subjectId = userId }) => ({
    ...{ kind: "role", id: role?.id ?? "", name: role?.name ?? "", divisionId: division?.id ?? "" },
    inherited: subjectId !== userId,
  }));
  const { groups = [] } = await purecloud.getUser({ userId, expand: ["groups"] });
  for (const { id, name } of groups) held.push({ kind: "group", id, name });
  // One list has the queues that the user has joined. The other has the queues that the user has left for now.
  for (const joined of [true, false]) {
    const queues = items(purecloud.getUserQueues, { userId, joined });
    for await (const { id, name = id } of queues) held.push({ kind: "queue", id, name });
  }
  const skills = items(purecloud.getUserRoutingskills, { userId });
  for await (const { id, name = id, proficiency } of skills) held.push({ kind: "skill", id, name, proficiency });
  return held;
}
