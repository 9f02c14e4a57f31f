import type { JournalScopeName } from "../lines.js";
import type { Source } from "./sources.js";

/** A group that some shards lack, because it came or went between their beginnings. */
export interface UnevenScope extends JournalScopeName {
  /** The numbers of the shards that lack it. */
  readonly lacking: readonly number[];
}

/** Two groups may have the same name, because an id may contain a slash. */
const keyOf = ({ platform, scope, ids }: JournalScopeName): string =>
  JSON.stringify([platform, scope, ids?.serviceProviderId, ids?.groupId]);

/** The scopes of all shards, each once. Groups that the first shard lacks come after its groups. */
export function allScopes(sources: readonly Source[]): readonly JournalScopeName[] {
  const scopes = new Map(sources.flatMap(({ head }) => head.scopes.map((name) => [keyOf(name), name] as const)));
  const all = [...scopes.values()];
  return [...all.filter(({ platform }) => platform === "odin"), ...all.filter(({ platform }) => platform !== "odin")];
}

/** The index of each scope of a shard among all scopes. */
export function indicesIn(all: readonly JournalScopeName[], { head }: Source): readonly number[] {
  const indices = new Map(all.map((name, index) => [keyOf(name), index]));
  return head.scopes.map((name) => indices.get(keyOf(name)) ?? -1);
}

/** The scopes that not every shard has. */
export function unevenScopes(all: readonly JournalScopeName[], sources: readonly Source[]): readonly UnevenScope[] {
  const shards = sources.map((source) => ({ ...source.shard, has: new Set(indicesIn(all, source)) }));
  return all
    .map((name, at) => ({ ...name, lacking: shards.filter(({ has }) => !has.has(at)).map(({ index }) => index) }))
    .filter(({ lacking }) => lacking.length > 0);
}
