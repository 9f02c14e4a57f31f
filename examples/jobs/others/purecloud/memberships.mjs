import { repeatConflicts } from "./conflicts.mjs";
import { all } from "./paging.mjs";

/** Adds a user to a group, or removes the user. A group accepts members with its own version only. */
export function setGroupMember({ groups }, groupId, userId, isMember) {
  return repeatConflicts(async () => {
    if (!isMember) return groups.deleteGroupMembers(groupId, userId);
    const { version } = await groups.getGroup(groupId);
    return groups.postGroupMembers(groupId, { memberIds: [userId], version });
  });
}

/** The queues that a user has joined, and those that the user has left for now. */
export async function* userQueues({ users }, userId) {
  const seen = new Set();
  for (const joined of [true, false]) {
    for await (const queue of all((page) => users.getUserQueues(userId, { ...page, joined }))) {
      if (seen.has(queue.id)) continue;
      seen.add(queue.id);
      yield queue;
    }
  }
}
