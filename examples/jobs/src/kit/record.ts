import { access, type FileHandle, open, readFile } from "node:fs/promises";
import type { Json } from "./step.ts";
import { UsageError } from "./usage-error.ts";

/** A line of an undo record. It says what a step was about to change. */
export interface Entry {
  readonly at: string;
  readonly label: string;
  readonly what: string;
  readonly undo: Json;
}

/** Where a job notes each step before it makes the step. */
export interface UndoRecord extends AsyncDisposable {
  add(entry: Omit<Entry, "at">): Promise<void>;
}

/**
 * Opens an undo record to add to it, as NDJSON that only its owner can read. A line is on the disk before its write is made. So a
 * job that is killed has noted all that it did. What was cut off at the end is removed, because its write was never made.
 */
export async function openRecord(path: string): Promise<UndoRecord> {
  const file = await open(path, "a+", 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${error.code ?? error.message})`);
  });
  await file.chmod(0o600);
  await removeTorn(file);
  return {
    async add(entry) {
      await file.appendFile(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
      await file.datasync();
    },
    [Symbol.asyncDispose]: () => file.close(),
  };
}

async function removeTorn(file: FileHandle): Promise<void> {
  const text = await file.readFile();
  const end = text.lastIndexOf("\n") + 1;
  if (end < text.length) await file.truncate(end);
}

/**
 * Reads an undo record, the last step first, because steps are undone in that order.
 * @throws UsageError with the line that is no entry
 */
export async function readRecord(path: string): Promise<Entry[]> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read (${error.code ?? error.message})`);
  });
  const lines = text.split("\n").slice(0, -1);
  return lines.map((line, at) => entryOf(line, `${path}:${at + 1}`)).reverse();
}

/** What earlier runs of a job noted, the last step first. Nothing if there is no record yet. */
export const readNotes = (path: string): Promise<Entry[]> =>
  access(path).then(
    () => readRecord(path),
    () => [],
  );

function entryOf(line: string, place: string): Entry {
  try {
    const entry = JSON.parse(line) as Partial<Entry> | null;
    if (typeof entry?.label === "string" && typeof entry.what === "string" && "undo" in entry) return entry as Entry;
  } catch {
    // The error below says where.
  }
  throw new UsageError(`${place} is no entry of an undo record`);
}
