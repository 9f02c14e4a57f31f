/** `shards 3 and 7 of 16 are missing`. Undefined if none is. */
export function missingWords(missing: readonly number[], of: number): string | undefined {
  if (missing.length === 0) return undefined;
  return `${shardWords(missing)} of ${of} ${missing.length === 1 ? "is" : "are"} missing`;
}

/** `shard 3`, `shards 3, 5 and 7`. */
export function shardWords(indices: readonly number[]): string {
  const others = indices.slice(0, -1);
  return others.length === 0 ? `shard ${indices[0]}` : `shards ${others.join(", ")} and ${indices.at(-1)}`;
}
