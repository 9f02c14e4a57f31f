import { openLines, readLines } from "./lines-file.ts";
import type { Json } from "./step.ts";
import { UsageError } from "./usage-error.ts";

/** A line of an undo record. It says what a step was about to change. */
export interface Entry {
  readonly at: string;
  /** The name of the job, because no other job can undo it. */
  readonly job: string;
  readonly label: string;
  readonly what: string;
  readonly undo: Json;
}

/** Where a job notes each step before it makes the step. */
export interface UndoRecord {
  add(entry: Omit<Entry, "at" | "job">): Promise<void>;
  close(): Promise<void>;
}

const BEGIN = '{"at":"';

/**
 * Opens an undo record to add to it, as NDJSON that only its owner can read. A line is on the disk before its write is made. So a
 * job that is killed has noted all that it did. What was cut off at the end is removed, because its write was never made.
 */
export async function openRecord(path: string, job: string): Promise<UndoRecord> {
  const lines = await openLines(path);
  return {
    add: (entry) => lines.add(JSON.stringify({ at: new Date().toISOString(), job, ...entry })),
    close: () => lines.close(),
  };
}

/**
 * Reads an undo record, the last step first, because steps are undone in that order.
 * @throws UsageError if there is no record, or for a line that is no entry of this job
 */
export async function readRecord(path: string, job: string): Promise<Entry[]> {
  const entries = await entriesIn(path, job);
  if (!entries) throw new UsageError(`${path} cannot be read (ENOENT)`);
  return entries;
}

/** What earlier runs of a job noted, the last step first. Nothing if there is no record yet. */
export const readNotes = async (path: string, job: string): Promise<Entry[]> => (await entriesIn(path, job)) ?? [];

async function entriesIn(path: string, job: string): Promise<Entry[] | undefined> {
  const lines = (await readLines(path, () => BEGIN))?.split("\n").slice(0, -1);
  return lines?.map((line, at) => entryOf(line, `${path}:${at + 1}`, job)).reverse();
}

function entryOf(line: string, place: string, job: string): Entry {
  const entry = parsed(line);
  if (typeof entry?.label !== "string" || typeof entry.what !== "string" || !("undo" in entry))
    throw new UsageError(`${place} is no entry of an undo record`);
  if (entry.job !== job) throw new UsageError(`${place} is of the job ${entry.job}, and ${job} cannot undo it`);
  return entry as Entry;
}

function parsed(line: string): Partial<Entry> | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
