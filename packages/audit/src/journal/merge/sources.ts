import { existsSync, realpathSync } from "node:fs";
import type { Shard } from "../../collect/shard.js";
import { printable } from "../../output/printable.js";
import type { Json } from "../../selection.js";
import { differences } from "../differences.js";
import { JournalError } from "../error.js";
import { auditFilesIn, JOURNAL_FILES, refuseSpecial } from "../folder.js";
import { headOf, journalIn } from "../head.js";
import { type HeadLine, JOURNAL_FORMAT } from "../lines.js";

/** The field of a selection with the part of the audit that was requested, such as `3/16`. */
export const SHARD_FIELD = "--shard";

/** The journal of one shard of an audit. */
export interface Source {
  readonly folder: string;
  readonly path: string;
  readonly head: HeadLine;
  readonly shard: Shard;
}

/**
 * Finds the journals of an audit's shards, in the order of the shards.
 *
 * @param folders their folders, in any order
 * @param out the folder of the merged audit. It must be another one
 * @throws JournalError with the folder that does not belong here, and why
 */
export async function sourcesOf(folders: readonly string[], out: string): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const folder of folders) {
    if (real(folder) === real(out))
      throw refused(folder, "is the folder of the merged audit. Give --out another folder");
    const source = await sourceIn(folder);
    const [first] = sources;
    if (first) check(source, first);
    if (sources.some((other) => real(other.folder) === real(folder))) throw refused(folder, "is given more than once");
    const twin = sources.find(({ shard }) => shard.index === source.shard.index);
    if (twin) throw refused(folder, `has shard ${nameOf(source.shard)}, and so has ${twin.folder}. Give one of them`);
    sources.push(source);
  }
  return sources.sort((one, other) => one.shard.index - other.shard.index);
}

/** The selection without the part. */
export function wholeSelection(selection: HeadLine["selection"]): HeadLine["selection"] {
  return Object.fromEntries(Object.entries(selection).filter(([name]) => name !== SHARD_FIELD));
}

/** `3 of 16`. */
export const nameOf = ({ index, of }: Shard): string => `${index} of ${of}`;

async function sourceIn(folder: string): Promise<Source> {
  refuseSpecial(folder, JOURNAL_FILES);
  const path = journalIn(auditFilesIn(folder));
  const head = path && (await headOf(path, (format) => refuseFormat(path, format)));
  if (!head) throw refused(folder, "has no audit journal. Give the folders that rollcall audit --shard wrote");
  const shard = shardIn(head.selection[SHARD_FIELD]);
  if (!shard) throw refused(folder, "has a whole audit, not a shard, so there is nothing to merge");
  return { folder, path, head, shard };
}

function refuseFormat(path: string, format: string): never {
  const what = `has the format ${format}, and this version reads ${JOURNAL_FORMAT}`;
  throw new JournalError("request", printable(`${path} ${what}. Audit that shard again`));
}

function shardIn(value: Json | undefined): Shard | undefined {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(typeof value === "string" ? value : "") ?? []).map(Number);
  return index !== undefined && of !== undefined && index >= 1 && index <= of ? { index, of } : undefined;
}

function check(source: Source, first: Source): void {
  if (source.shard.of !== first.shard.of) {
    const parts = `a shard of ${source.shard.of}, and ${first.folder} a shard of ${first.shard.of}`;
    throw refused(source.folder, `has ${parts}. Merge shards with the same N`);
  }
  const whole = ({ head }: Source) => ({ ...head, selection: wholeSelection(head.selection) });
  // With the same selection, only a list of groups can differ, because a group came or went between the beginnings.
  const there = { ...whole(source), scopes: first.head.scopes };
  const found = differences(there, whole(first));
  if (found.length > 0)
    throw refused(source.folder, `has a different audit from ${first.folder} (${found.join("; ")})`);
}

/**
 * The real path of a folder, which is the same for all of its names. On Windows and macOS `Shard-1` is also `shard-1`.
 * A folder that does not exist yet keeps its name.
 */
function real(folder: string): string {
  const path = auditFilesIn(folder).folder;
  return existsSync(path) ? realpathSync.native(path) : path;
}

function refused(folder: string, why: string): JournalError {
  return new JournalError("request", printable(`${folder} ${why}`));
}
