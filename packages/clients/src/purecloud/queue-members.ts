import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { checkCall, type InPartsOptions, inParts } from "./in-parts.js";

/** A client that can change the members of a queue. */
export type QueueMembersClient = Pick<PureCloudOperations, "postRoutingQueueMembers">;

/** Users in one call. */
const MOST = 100;

/**
 * Adds any number of users to a queue, 100 a call, one call after the other. Users who are already members stay members, so it
 * is safe to run again. A part is sent again after a lost answer, also without `retry: { unsafe: true }`, because a repeated
 * part changes nothing more. The platform shows new members after some seconds.
 * @param purecloud a client that has `postRoutingQueueMembers`
 * @throws ApiError of the first part that fails. The parts before it are done, and those after it are not sent. One unknown user, or a
 *   queue that would become too large, refuses a whole part
 * @throws TypeError if the client lacks the method, or an id has a comma or a blank
 */
export const addQueueMembers = (
  purecloud: QueueMembersClient,
  queueId: string,
  userIds: readonly string[],
  options?: InPartsOptions,
): Promise<void> => write("addQueueMembers", purecloud, queueId, userIds, options, false);

/**
 * Removes any number of users from a queue, as `addQueueMembers` adds them. Users who are no members are passed over. A member
 * through a group stays a member until the user leaves the group.
 * @param purecloud a client that has `postRoutingQueueMembers`
 * @throws ApiError of the first part that fails, as `addQueueMembers` does
 * @throws TypeError if the client lacks the method, or an id has a comma or a blank
 */
export const removeQueueMembers = (
  purecloud: QueueMembersClient,
  queueId: string,
  userIds: readonly string[],
  options?: InPartsOptions,
): Promise<void> => write("removeQueueMembers", purecloud, queueId, userIds, options, true);

async function write(
  label: string,
  purecloud: QueueMembersClient,
  queueId: string,
  userIds: readonly string[],
  options: InPartsOptions = {},
  remove: boolean,
): Promise<void> {
  checkCall(label, purecloud, ["postRoutingQueueMembers"], userIds);
  const send = (part: string[], call: InPartsOptions) =>
    purecloud.postRoutingQueueMembers({ queueId, delete: remove, body: part.map((id) => ({ id })) }, call);
  await inParts(userIds, MOST, send, options);
}
