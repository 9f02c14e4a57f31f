import { join } from "node:path";
import { type Coverage, CoverageCounter, type OdinRecord, ok, type PureCloudRecord, shardOf } from "../../src/index.js";
import { type JournalHead, openJournal } from "../../src/journal/index.js";
import { FINISHED, finish, HEAD, odin, purecloud, STARTED } from "./kit.js";

/** The number of shards, by default. */
export const OF = 3;
/** All users. */
export const PEOPLE = Array.from({ length: 30 }, (_, index) => `user${index}@example.com`);

/** A shard's records of all users, on both platforms. */
export function recordsOf(index: number, of: number): (readonly [number, OdinRecord | PureCloudRecord])[] {
  return PEOPLE.flatMap((userId, at) => {
    const group = at % 3 === 0 ? "h" : "g";
    return [
      { key: ["odin", "sp", group, userId] as const, scope: group === "g" ? 0 : 1, record: odin(userId, group) },
      { key: ["purecloud", "organisation", "", userId] as const, scope: 2, record: purecloud(userId) },
    ];
  }).flatMap(({ key, scope, record }) => (shardOf(key, of) === index ? [[scope, record] as const] : []));
}

/** The shard that keeps the context of a group. */
export const keeperOf = (scope: string, of: number) => shardOf(["odin", "sp", scope.replace("sp/", ""), ""], of);

/** How the journal of a shard is made. */
export interface Made {
  readonly head?: Partial<JournalHead>;
  /** Scopes that end early, and why. */
  readonly stopped?: Readonly<Record<number, string>>;
  /** Where the writing stops, like a kill before any scope has ended. */
  readonly killed?: boolean;
  /** The number of shards. */
  readonly of?: number;
  /** Records that do not belong to the shard. */
  readonly strays?: ReturnType<typeof recordsOf>;
  /** The parts of the context that it read of the groups whose context it keeps. */
  readonly parts?: readonly string[];
  readonly elapsedMs?: number;
  readonly asOf?: Date;
}

/** Writes the journal of a shard, and returns its folder. */
export async function shard(root: string, index: number, made: Made = {}): Promise<string> {
  const { head, stopped = {}, killed, of = OF, strays = [], elapsedMs = 0, asOf } = made;
  const path = join(root, `shard-${index}`);
  const selection = { ...HEAD.selection, "--shard": `${index}/${of}` };
  let clock = STARTED;
  const now = () => new Date(clock);
  const journal = await openJournal(path, { ...HEAD, selection, ...head, mode: "restart", asOf, now });
  clock = FINISHED;
  const counters = HEAD.scopes.map(({ platform, scope }) => new CoverageCounter(platform, scope, () => 0));
  for (const [at, { platform, scope }] of HEAD.scopes.entries()) {
    if (platform !== "odin" || keeperOf(scope, of) !== index) continue;
    for (const part of made.parts ?? ["group", "services"]) {
      const one = { part, section: part === "group" ? ok({ userCount: 9 }) : ok({ userServices: [] }) };
      journal.scopes[at]?.addPart(one);
      counters[at]?.addPart(one);
    }
  }
  for (const [scope, record] of [...recordsOf(index, of), ...strays]) {
    journal.scopes[scope]?.add(record, 1);
    counters[scope]?.add(record);
  }
  for (const [scope, counter] of counters.entries()) {
    if (killed) break;
    const { users, ...coverage } = counter.result(stopped[scope] ?? null);
    const ended: Coverage = {
      ...coverage,
      elapsedMs,
      strategy: "perUser",
      calls: 10,
      users: { ...users, expected: users.seen },
    };
    journal.scopes[scope]?.end(ended);
  }
  if (killed || Object.keys(stopped).length > 0) await journal.close();
  else await finish(journal);
  return path;
}

/** All shards, in order. */
export async function shards(root: string, made: readonly Made[] = []): Promise<string[]> {
  const folders: string[] = [];
  for (let index = 1; index <= OF; index += 1) folders.push(await shard(root, index, made[index - 1]));
  return folders;
}
