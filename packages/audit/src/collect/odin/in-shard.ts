import { type Shard, shardOf } from "../shard.js";
import type { OdinGroup } from "./bulk.js";
import type { Plan } from "./strategy.js";

/**
 * The part of a plan that belongs to a shard. Users that the platform counts but does not name are expected of the first
 * part, so that the parts add up.
 */
export function inShard(plan: Plan, { serviceProviderId, groupId }: OdinGroup, shard: Shard | undefined): Plan {
  if (!shard) return plan;
  // Ids are the same in capitals: a listing that writes one otherwise must not move the user to another part.
  const partOf = (userId: string) => shardOf(["odin", serviceProviderId, groupId, userId.toLowerCase()], shard.of);
  const userIds = plan.userIds.filter((userId) => partOf(userId) === shard.index);
  const nameless = shard.index === 1 ? plan.expected - plan.userIds.length : 0;
  return { ...plan, userIds, expected: userIds.length + nameless };
}
