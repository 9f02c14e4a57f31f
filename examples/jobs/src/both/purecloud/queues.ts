import { addQueueMembers, items, type PureCloudClient, type QueueMember } from "@rollcall/clients/purecloud";
import type { Part, Return } from "../shared/part.ts";

/** How the leaver was a member of a queue. */
type Membership = { readonly queueId: string; readonly joined: boolean; readonly ringNumber: number };

/** Queues to which the leaver was added. A membership through a group ends when the user leaves the group. */
export const queues: Part<PureCloudClient> = {
  name: "queues",
  async take(purecloud, userId) {
    const names = new Map<string, string>();
    for (const joined of [true, false])
      for await (const { id, name } of items(purecloud.getUserQueues, { userId, joined })) names.set(id, name ?? id);
    const changes = [...names].map(async ([queueId, name]) => {
      const member = await memberOf(purecloud, queueId, userId);
      if (!member) return [];
      const before: Membership = { queueId, joined: member.joined ?? true, ringNumber: member.ringNumber ?? 1 };
      const run = () => purecloud.deleteRoutingQueueMember({ queueId, memberId: userId });
      return [{ what: `leaves the queue ${name}`, before, run }];
    });
    return (await Promise.all(changes)).flat();
  },
  async giveBack(purecloud, userId, before) {
    const { queueId, joined, ringNumber } = before as Membership;
    const member = await memberOf(purecloud, queueId, userId);
    const change = (body: { joined: boolean } | { ringNumber: number }) => () =>
      purecloud.patchRoutingQueueMember({ queueId, memberId: userId, body });
    const steps: Return[] = [];
    if (!member)
      steps.push({
        what: "returns to the queue",
        run: () => addQueueMembers(purecloud, queueId, [userId]),
      });
    const { joined: isJoined = true, ringNumber: rings = 1 } = member ?? {};
    if (rings !== ringNumber) steps.push({ what: `rings as number ${ringNumber}`, run: change({ ringNumber }) });
    if (isJoined !== joined) steps.push({ what: joined ? "joins it" : "does not join it", run: change({ joined }) });
    return steps;
  },
};

/** The membership that somebody gave to the user. The search by name keeps the list short. */
async function memberOf(purecloud: PureCloudClient, queueId: string, userId: string): Promise<QueueMember | undefined> {
  const { name } = await purecloud.getUser({ userId });
  for await (const member of items(purecloud.getRoutingQueueMembers, { queueId, name }))
    if (member.id === userId && member.memberBy !== "group") return member;
  return undefined;
}
