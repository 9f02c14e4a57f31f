import { checkMethods } from "../core/check-methods.js";
import type { CallOptions } from "../core/operation.js";
import type { QueueMember, UserQueue } from "../generated/purecloud.gen.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { items } from "./pages.js";

/**
 * Reads all queues of a user. First come those that the user has joined, then those that the user has left for now.
 * `getUserQueues` lists only the joined ones, unless `joined` is false. A queue that changes meanwhile comes once.
 * @param purecloud a client that has `getUserQueues`
 * @param options those of each call
 * @throws ApiError as `getUserQueues` does
 * @throws TruncatedError if some queues may be missing
 * @throws TypeError if the client lacks the method
 */
export async function* userQueues(
  purecloud: Pick<PureCloudOperations, "getUserQueues">,
  userId: string,
  options: CallOptions = {},
): AsyncGenerator<UserQueue> {
  checkMethods("userQueues", purecloud, ["getUserQueues"]);
  const seen = new Set<string>();
  for (const joined of [true, false])
    for await (const queue of items(purecloud.getUserQueues, { userId, joined }, options)) {
      if (seen.has(queue.id)) continue;
      seen.add(queue.id);
      yield queue;
    }
}

/**
 * Reads how a user is a member of a queue, if somebody added the user. It is undefined for a user who is no member, or is a member
 * through a group only. Such a membership ends when the user leaves the group, and the queue cannot remove it. The platform shows
 * new members after some seconds. The list is searched by the name of the user, which keeps it short.
 * @param purecloud a client that has `getUser` and `getRoutingQueueMembers`
 * @param options those of each call
 * @throws ApiError as the two methods do
 * @throws TruncatedError if the member may be missing in the list
 * @throws TypeError if the client lacks a method
 */
export async function queueMembership(
  purecloud: Pick<PureCloudOperations, "getUser" | "getRoutingQueueMembers">,
  queueId: string,
  userId: string,
  options: CallOptions = {},
): Promise<QueueMember | undefined> {
  checkMethods("queueMembership", purecloud, ["getUser", "getRoutingQueueMembers"]);
  const { name } = await purecloud.getUser({ userId }, options);
  for await (const member of items(purecloud.getRoutingQueueMembers, { queueId, name }, options))
    if (member.id === userId && member.memberBy !== "group") return member;
  return undefined;
}
