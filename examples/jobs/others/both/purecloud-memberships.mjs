import { isReturning } from "../../src/both/logic/membership.ts";
import { setGroupMember, userQueues } from "../purecloud/memberships.mjs";
import { all } from "../purecloud/paging.mjs";
import { setQueueMember } from "../purecloud/queue-member.mjs";

/** Owners, and users whom a rule includes, cannot be removed. */
export const groups = {
  name: "groups",
  async take({ users, groups: api }, userId) {
    const { groups: own = [] } = await users.getUser(userId, { expand: ["groups"] });
    const changes = own.map(async ({ id: key }) => {
      const { name } = await api.getGroup(key);
      return { what: `leaves the group ${name}`, key, from: await isIn(api, key, userId), to: false };
    });
    return Promise.all(changes);
  },
  read: ({ groups: api }, userId, groupId) => isIn(api, groupId, userId),
  write: (apis, userId, isMember, groupId) => setGroupMember(apis, groupId, userId, isMember),
};

async function isIn(api, groupId, userId) {
  const { entities = [] } = await api.getGroupIndividuals(groupId);
  return entities.some(({ id }) => id === userId);
}

/** A membership through a group ends when the user leaves the group. */
export const queues = {
  name: "queues",
  async take(apis, userId) {
    const changes = [];
    for await (const { id: key, name } of userQueues(apis, userId))
      changes.push({ what: `leaves the queue ${name}`, key, from: await memberOf(apis, key, userId), to: null });
    return changes;
  },
  read: (apis, userId, queueId) => memberOf(apis, queueId, userId),
  isPartly: isReturning,
  async write(apis, userId, membership, queueId) {
    await setQueueMember(apis, queueId, userId, membership !== null);
    if (membership === null) return;
    const { joined, ringNumber } = membership;
    await apis.routing.patchRoutingQueueMember(queueId, userId, { ringNumber });
    await apis.routing.patchRoutingQueueMember(queueId, userId, { joined });
  },
};

/** The membership that somebody gave to the user. The search by name keeps the list short. */
async function memberOf({ users, routing }, queueId, userId) {
  const { name } = await users.getUser(userId);
  for await (const member of all((page) => routing.getRoutingQueueMembers(queueId, { ...page, name })))
    if (member.id === userId && member.memberBy !== "group")
      return { joined: member.joined ?? true, ringNumber: member.ringNumber ?? 1 };
  return null;
}
