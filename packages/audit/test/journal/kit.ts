import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import {
  type Coverage,
  CoverageCounter,
  type OdinRecord,
  ok,
  type PureCloudRecord,
  type Section,
} from "../../src/index.js";
import { type Journal, type JournalOptions, openJournal } from "../../src/journal/index.js";
import { odinRecord, purecloudRecord } from "../records.js";

export { expectOwnersAlone, folder } from "@rollcall/config/folders";

/** An audit of two groups and an organisation. */
export const HEAD: Omit<JournalOptions, "mode"> = {
  version: "1.2.3",
  scopes: [
    { platform: "odin", scope: "sp/g" },
    { platform: "odin", scope: "sp/h" },
    { platform: "purecloud", scope: "organisation" },
  ],
  selection: { odin: { url: "https://odin.test", groups: ["g", "h"] }, purecloud: { states: ["active"] }, shard: null },
  login: { odin: "mark-of-odin", purecloud: "mark-of-purecloud" },
};

export const STARTED = "2026-01-02T03:04:05.000Z";
export const FINISHED = "2026-01-02T03:14:05.000Z";

/** Opens a journal for one test. Its clock shows {@link STARTED} first, and then {@link FINISHED}. */
export async function open(path: string, options: Partial<JournalOptions> = {}): Promise<Journal> {
  let looked = 0;
  const now = () => {
    looked += 1;
    return new Date(looked === 1 && !readdirSync(path).includes("unfinished.ndjson") ? STARTED : FINISHED);
  };
  const journal = await openJournal(path, { ...HEAD, mode: "resume", now, ...options });
  onTestFinished(() => journal.close().catch(() => undefined)); // Most tests close it themselves.
  return journal;
}

/** The names of the files of an audit, without the lock of a run that is under way. */
export const namesIn = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name !== "lock.json")
    .sort();

/** Leaves the journal as a killed process does. */
export async function kill(journal: Journal): Promise<void> {
  await journal.close();
}

export function odin(userId: string, group = "g", sections: Parameters<typeof odinRecord>[0] = {}): OdinRecord {
  return { ...odinRecord({ user: ok({ userId }), ...sections }), groupId: group, userId };
}

export function purecloud(userId: string, sections: Record<string, Section> = {}): PureCloudRecord {
  return { ...purecloudRecord({ profile: ok({ id: userId, name: "Zoë \u2028 \u009b" }), ...sections }), userId };
}

export function coverage(scope: number, stopped: string | null = null, seen = 0): Coverage {
  const { platform, scope: name } = HEAD.scopes[scope] ?? { platform: "odin", scope: "?" };
  const { users, ...rest } = new CoverageCounter(platform, name, () => 0).result(stopped);
  return { ...rest, users: { ...users, seen } };
}

/** Ends every scope that has not ended well, and the audit. */
export async function finish(journal: Journal): Promise<void> {
  for (const scope of journal.left) scope.end(coverage(scope.index, null, scope.records));
  await journal.finish("json");
  await journal.close();
}

/** Adds records to their scopes, unless they are there already. */
export function add(
  journal: Journal,
  records: readonly (readonly [scope: number, OdinRecord | PureCloudRecord])[],
): void {
  for (const [index, record] of records) {
    const scope = journal.scopes[index];
    if (scope && !scope.has(record.userId)) scope.add(record, scope.calls + scope.records + 1);
  }
}

export const text = (path: string, name: string) => readFileSync(join(path, name), "utf8");
export const audited = (path: string) => JSON.parse(text(path, "audit.json"));
export const users = (path: string): string[] => audited(path).records.map(({ userId }: { userId: string }) => userId);
