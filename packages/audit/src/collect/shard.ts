/** One part of an audit that is divided into equal parts. */
export interface Shard {
  /** Which part, from 1. */
  readonly index: number;
  /** How many parts there are. */
  readonly of: number;
}

/** Whether a shard is only a part of an audit. */
export const isPart = (shard: Shard | undefined): boolean => shard !== undefined && shard.of > 1;

/** Where a user lives. The tenant is the service provider on Odin, and `organisation` on PureCloud, where the group is empty. */
export type UserKey = readonly [platform: "odin" | "purecloud", tenant: string, group: string, userId: string];

/**
 * The part that a user belongs to, from 1. It is the same on every machine and in every version, and depends on no other
 * user. FNV-1a over the UTF-8 of the key as JSON, then MurmurHash3's finish. Without the finish the low bits would be poor.
 */
export function shardOf(key: UserKey, of: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(key))) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % of) + 1;
}
