import { type Shard, shardOf } from "../shard.js";
import type { OdinGroup } from "./group-ids.js";
import type { Drafts } from "./strategy.js";

/**
 * The users that belong to a shard. Users that the platform counts but does not name are expected in the first shard, so the
 * shards add up.
 */
export function inShard(drafts: Drafts, { serviceProviderId, groupId }: OdinGroup, shard: Shard | undefined): Drafts {
  if (!shard) return drafts;
  // Ids ignore case. A listing that writes an id in another case must not move the user to another part.
  const partOf = (userId: string) => shardOf(["odin", serviceProviderId, groupId, userId.toLowerCase()], shard.of);
  const userIds = drafts.userIds.filter((userId) => partOf(userId) === shard.index);
  const { expected } = drafts;
  if (expected === null) return { ...drafts, userIds };
  const nameless = shard.index === 1 ? expected - drafts.userIds.length : 0;
  return { ...drafts, userIds, expected: userIds.length + nameless };
}
