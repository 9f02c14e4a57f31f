import { all } from "./paging.mjs";

/** All that a user holds: roles in divisions, groups, queues and skills. Roles that come through a group are `inherited`. */
export async function readHoldings({ authorization, users }, userId) {
  const { grants = [] } = await authorization.getAuthorizationSubject(userId);
  const held = grants.map(({ role, division, subjectId = userId }) => ({
    ...{ kind: "role", id: role?.id ?? "", name: role?.name ?? "", divisionId: division?.id ?? "" },
    inherited: subjectId !== userId,
  }));
  const { groups = [] } = await users.getUser(userId, { expand: ["groups"] });
  for (const { id, name } of groups) held.push({ kind: "group", id, name });
  for (const joined of [true, false]) {
    const queues = all((page) => users.getUserQueues(userId, { ...page, joined }));
    for await (const { id, name } of queues) held.push({ kind: "queue", id, name });
  }
  const skills = all((page) => users.getUserRoutingskills(userId, page));
  for await (const { id, name, proficiency } of skills) held.push({ kind: "skill", id, name, proficiency });
  return held;
}
