import type { CallOptions } from "../core/operation.js";
import type { PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { checkCall, type InPartsOptions, inParts } from "./in-parts.js";

/** Users in one call. */
const MOST = 50;

/**
 * Adds any number of users to a group, 50 a call, one call after the other. Each call changes the version of the group. So it
 * reads the group before each call, and reads it again after a conflict, up to ten times. Users who are already in the group
 * stay, so it is safe to run again. A part is sent again after a lost answer, because a repeated part changes nothing more.
 * @param purecloud a client that has `getGroup` and `postGroupMembers`
 * @throws ApiError of the first part that fails. The parts before it are done, and those after it are not sent. One unknown user
 *   refuses a whole part
 * @throws TypeError if the client lacks a method, or an id has a comma or a blank
 */
export async function addGroupMembers(
  purecloud: Pick<PureCloudOperations, "getGroup" | "postGroupMembers">,
  groupId: string,
  userIds: readonly string[],
  options: InPartsOptions = {},
): Promise<void> {
  checkCall("addGroupMembers", purecloud, ["getGroup", "postGroupMembers"], userIds);
  const add = async (memberIds: string[], call: CallOptions) => {
    const { version } = await purecloud.getGroup({ groupId }, call);
    await purecloud.postGroupMembers({ groupId, body: { memberIds, version } }, call);
  };
  await inParts(userIds, MOST, add, options);
}

/**
 * Removes any number of users from a group, 50 a call, one call after the other. Users who are not in the group are passed
 * over. Owners, and users whom a rule of the group includes, stay. After a conflict a part is sent again, up to ten times.
 * @param purecloud a client that has `deleteGroupMembers`
 * @throws ApiError of the first part that fails. The parts before it are done, and those after it are not sent
 * @throws TypeError if the client lacks the method, or an id has a comma or a blank
 */
export async function removeGroupMembers(
  purecloud: Pick<PureCloudOperations, "deleteGroupMembers">,
  groupId: string,
  userIds: readonly string[],
  options: InPartsOptions = {},
): Promise<void> {
  checkCall("removeGroupMembers", purecloud, ["deleteGroupMembers"], userIds);
  await inParts(userIds, MOST, (ids, call) => purecloud.deleteGroupMembers({ groupId, ids }, call), options);
}
