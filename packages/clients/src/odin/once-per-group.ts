/** Ids of a group. */
export interface GroupIds {
  readonly serviceProviderId: string;
  readonly groupId: string;
}

/** What tells the group of a user. */
type InGroup = { readonly [Id in keyof GroupIds]?: string | undefined };

/** Reads something of each group once, also for users who come at the same time. After a failure, the next user reads it again. */
export function oncePerGroup<Value>(read: (group: GroupIds) => Promise<Value>): (user: InGroup) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return ({ serviceProviderId = "", groupId = "" }) => {
    const key = JSON.stringify([serviceProviderId, groupId]);
    const before = known.get(key);
    if (before) return before;
    const reading = read({ serviceProviderId, groupId });
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}
