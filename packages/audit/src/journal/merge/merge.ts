import { existsSync } from "node:fs";
import type { Coverage } from "../../coverage.js";
import { printable } from "../../output/printable.js";
import { JournalError } from "../error.js";
import { auditFilesIn } from "../folder.js";
import { openJournal } from "../open.js";
import type { OnRecord } from "../read-journal.js";
import type { AuditFormats } from "../render.js";
import { allScopes, type UnevenScope, unevenScopes } from "./all-scopes.js";
import { MergedJournal } from "./merged-journal.js";
import { type Source, sourcesOf, wholeSelection } from "./sources.js";

/** How shards are merged. */
export interface MergeOptions {
  /** @default "json" */
  readonly format?: AuditFormats | undefined;
  /** Whether an unfinished audit or merge in the folder is discarded. Otherwise it is an error. @default false */
  readonly restart?: boolean | undefined;
  /** Observes every record, with the index of its scope. */
  readonly onRecord?: OnRecord | undefined;
}

/** The result of a merge. */
export interface Merged {
  readonly startedAt: Date;
  /** The time that ages and countdowns are judged by. It is the earliest of the shards. */
  readonly asOf: Date;
  readonly finishedAt: Date;
  /** Scope by scope. */
  readonly coverage: readonly Coverage[];
  /** How many shards the audit has. */
  readonly of: number;
  /** The numbers of shards that were not given, and of those that did not finish. */
  readonly missing: readonly number[];
  readonly unfinished: readonly number[];
  /** Groups that some shards lack. Groups come and go, and each shard lists them when it begins. */
  readonly uneven: readonly UnevenScope[];
  /** The damage that was found, in words. */
  readonly damaged: readonly string[];
}

/**
 * Merges the journals of an audit's shards into one journal, which is rendered like any other. The order of the folders does
 * not matter. Streams the records, so memory keeps only the id of each user and where the record is.
 *
 * If a shard is missing or did not finish, the merged audit is unfinished as well, and its coverage says so. It is the audit
 * of the whole: `rollcall audit --resume` without `--shard` does the rest. The same holds for a group that some shards lack,
 * because it came or went between their beginnings.
 *
 * @param folders the folders of the shards
 * @param out the folder of the merged audit
 * @throws JournalError if the folders do not belong together, or something cannot be written
 */
export async function mergeJournals(
  folders: readonly string[],
  out: string,
  { format = "json", restart = false, onRecord }: MergeOptions = {},
): Promise<Merged> {
  const sources = await sourcesOf(folders, out);
  if (!restart && existsSync(auditFilesIn(out).unfinished)) throw unfinishedMerge(out);
  const [first] = sources;
  if (!first) throw new TypeError("there is nothing to merge");
  const startedAt = earliest(sources.map(({ head }) => head.startedAt));
  const asOf = new Date(earliest(sources.map(({ head }) => head.asOf)));
  let merged: MergedJournal | undefined;
  const { version, selection, login } = first.head;
  const scopes = allScopes(sources);
  const uneven = unevenScopes(scopes, sources);
  const journal = await openJournal(out, {
    ...{ version, scopes, login, selection: wholeSelection(selection) },
    mode: restart ? "restart" : "new",
    asOf,
    now: () => new Date(merged?.latest ?? startedAt),
  });
  try {
    merged = new MergedJournal(journal, scopes, startedAt, onRecord);
    for (const source of sources) await merged.read(source);
    const { of } = first.shard;
    const missing = missingOf(sources, of);
    const coverage = merged.end(missing, of);
    const { unfinished, damaged, latest } = merged;
    if (missing.length + unfinished.length + uneven.length === 0) await journal.finish(format);
    else await journal.render(format);
    const times = { startedAt: new Date(startedAt), asOf, finishedAt: new Date(latest) };
    return { ...times, coverage, of, missing, unfinished, uneven, damaged };
  } finally {
    await journal.close();
  }
}

function unfinishedMerge(out: string): JournalError {
  const what = printable(`${out} has an unfinished audit, or a merge with gaps`);
  return new JournalError("request", `${what}. Add --restart to discard it, or give --out another folder`);
}

const earliest = (times: readonly string[]) => [...times].sort()[0] ?? "";

function missingOf(sources: readonly Source[], of: number): number[] {
  const there = new Set(sources.map(({ shard }) => shard.index));
  return Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
}
