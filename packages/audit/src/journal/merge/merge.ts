import { existsSync } from "node:fs";
import type { Coverage } from "../../coverage.js";
import { printable } from "../../output/printable.js";
import { JournalError } from "../error.js";
import { auditFilesIn } from "../folder.js";
import { openJournal } from "../open.js";
import { type OnRecord, readJournal } from "../read-journal.js";
import type { AuditFormat } from "../render.js";
import { MergedScope } from "./scope.js";
import { type Source, sourcesOf, wholeSelection } from "./sources.js";
import { missingWords } from "./words.js";

/** How shards are merged. */
export interface MergeOptions {
  /** @default "json" */
  readonly format?: AuditFormat | undefined;
  /** Whether an unfinished audit, or merge, that stands in the folder is thrown away; otherwise it is refused. @default false */
  readonly restart?: boolean | undefined;
  /** Hears every record, by the place of its scope. */
  readonly onRecord?: OnRecord | undefined;
}

/** What came of a merge. */
export interface Merged {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  /** Scope by scope. */
  readonly coverage: readonly Coverage[];
  /** How many shards the audit has. */
  readonly of: number;
  /** The numbers of shards that were not given, and of those that did not finish. */
  readonly missing: readonly number[];
  readonly unfinished: readonly number[];
  /** What was found damaged, in words. */
  readonly damaged: readonly string[];
}

/**
 * Makes one audit of the journals of its shards: one journal, rendered as any other. It is the same whatever the order of
 * the folders. Streams: of each user, only the id and a place are kept.
 *
 * Where a shard is missing or did not finish, the merged audit is unfinished as well, and says so in its coverage. It is an
 * audit as if nobody had shared it out: `rollcall audit --resume` without `--shard` would do the rest.
 *
 * @param folders where the shards were written to
 * @param out where the merged audit goes
 * @throws JournalError when the folders do not belong together, or something cannot be written
 */
export async function mergeJournals(
  folders: readonly string[],
  out: string,
  { format = "json", restart = false, onRecord }: MergeOptions = {},
): Promise<Merged> {
  const sources = await sourcesOf(folders, out);
  if (!restart && existsSync(auditFilesIn(out).unfinished)) throw unfinishedAudit(out);
  const [first] = sources;
  if (!first) throw new TypeError("there is nothing to merge");
  const startedAt = earliest(sources);
  let clock = startedAt;
  const { version, scopes: names, selection, login } = first.head;
  const head = { version, scopes: names, login, selection: wholeSelection(selection) };
  const journal = await openJournal(out, { ...head, mode: restart ? "restart" : "new", now: () => new Date(clock) });
  try {
    const scopes = names.map((name) => new MergedScope(name));
    const unfinished: number[] = [];
    const damaged: string[] = [];
    const take: OnRecord = (index, record) => {
      const [target, scope] = [journal.scopes[index], scopes[index]];
      if (!target || !scope) return;
      const before = target.records;
      target.add(record, scope.calls);
      if (record.collectedAt > clock) clock = record.collectedAt;
      // The first record of a user counts, here as in the journal.
      if (target.records === before) return;
      scope.record(record);
      onRecord?.(index, record);
    };
    for (const { folder, path, shard } of sources) {
      const read = await readJournal(path, { onRecord: take });
      if (read?.finishedAt !== undefined && read.finishedAt > clock) clock = read.finishedAt;
      damaged.push(...(read?.repaired ?? []).map((words) => `${folder}: ${words}`));
      const done = scopes.map((scope, index) => scope.end(shard, read?.scopes[index]?.coverage));
      if (done.includes(false)) unfinished.push(shard.index);
    }
    const { of } = first.shard;
    const missing = missingOf(sources, of);
    const coverage = scopes.map((scope) => scope.coverage(missingWords(missing, of)));
    for (const [index, one] of coverage.entries()) journal.scopes[index]?.end(one);
    if (missing.length === 0 && unfinished.length === 0) await journal.finish(format);
    else await journal.render(format);
    return {
      ...{ startedAt: new Date(startedAt), finishedAt: new Date(clock) },
      ...{ coverage, of, missing, unfinished, damaged },
    };
  } finally {
    await journal.close();
  }
}

function unfinishedAudit(out: string): JournalError {
  const what = printable(`${out} holds an unfinished audit, or a merge with holes`);
  return new JournalError("request", `${what}: add --restart to throw it away, or give --out another folder`);
}

const earliest = (sources: readonly Source[]) => sources.map(({ head }) => head.startedAt).sort()[0] ?? "";

function missingOf(sources: readonly Source[], of: number): number[] {
  const there = new Set(sources.map(({ shard }) => shard.index));
  return Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
}
