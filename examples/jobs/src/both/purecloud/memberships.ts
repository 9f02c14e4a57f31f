import {
  addGroupMembers,
  addQueueMembers,
  type PureCloudClient,
  queueMembership,
  removeGroupMembers,
  removeQueueMembers,
  userQueues,
} from "@rollcall/clients/purecloud";
import { isReturning, type Membership } from "../logic/membership.ts";
import type { Part, PartChange } from "../logic/part.ts";

/** Groups to which the leaver was added. Owners, and users whom a rule includes, cannot be removed. */
export const groups: Part<PureCloudClient, boolean> = {
  name: "groups",
  async take(purecloud, userId) {
    const { groups: all = [] } = await purecloud.getUser({ userId, expand: ["groups"] });
    const changes = all.map(async ({ id: key }) => {
      const { name } = await purecloud.getGroup({ groupId: key });
      return { what: `leaves the group ${name}`, key, from: await isIn(purecloud, key, userId), to: false };
    });
    return Promise.all(changes);
  },
  read: (purecloud, userId, groupId) => isIn(purecloud, groupId, userId),
  write: (purecloud, userId, isMember, groupId) =>
    (isMember ? addGroupMembers : removeGroupMembers)(purecloud, groupId, [userId]),
};

async function isIn(purecloud: PureCloudClient, groupId: string, userId: string): Promise<boolean> {
  const { entities = [] } = await purecloud.getGroupIndividuals({ groupId });
  return entities.some(({ id }) => id === userId);
}

/** Queues to which the leaver was added. A membership through a group ends when the user leaves the group. */
export const queues: Part<PureCloudClient, Membership> = {
  name: "queues",
  async take(purecloud, userId) {
    const changes: PartChange<Membership>[] = [];
    for await (const { id: key, name } of userQueues(purecloud, userId))
      changes.push({ what: `leaves the queue ${name}`, key, from: await memberOf(purecloud, key, userId), to: null });
    return changes;
  },
  read: (purecloud, userId, queueId) => memberOf(purecloud, queueId, userId),
  isPartly: isReturning,
  async write(purecloud, memberId, membership, queueId) {
    if (!membership) return removeQueueMembers(purecloud, queueId, [memberId]);
    const { joined, ringNumber } = membership;
    await addQueueMembers(purecloud, queueId, [memberId]);
    await purecloud.patchRoutingQueueMember({ queueId, memberId, body: { ringNumber } });
    await purecloud.patchRoutingQueueMember({ queueId, memberId, body: { joined } });
  },
};

async function memberOf(purecloud: PureCloudClient, queueId: string, userId: string): Promise<Membership> {
  const member = await queueMembership(purecloud, queueId, userId);
  return member ? { joined: member.joined ?? true, ringNumber: member.ringNumber ?? 1 } : null;
}
