/** Adds a user to a queue, or removes the user. */
export function setQueueMember({ routing }, queueId, userId, isMember) {
  return routing.postRoutingQueueMembers(queueId, [{ id: userId }], { _delete: !isMember });
}
