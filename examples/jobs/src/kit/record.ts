import { openLines, readLines } from "./lines-file.ts";
import { UsageError } from "./usage-error.ts";

/** The organisation of each platform, by the name of the platform. */
export type Organisations = Readonly<Record<string, string>>;

/** A line of an undo record. It says what a job was about to change. */
export interface Entry {
  readonly at: string;
  /** The name of the job, because no other job can undo it. */
  readonly job: string;
  /** Where it was made. Another organisation may have a user with the same id or address. */
  readonly of: Organisations;
  readonly label: string;
  readonly what: string;
  /** Which thing it is. */
  readonly key: unknown;
  /** Its state before. Null says that it did not exist. */
  readonly from: unknown;
  /** Its state after. */
  readonly to: unknown;
}

/** Whose record it is. */
export type Owner = Pick<Entry, "job" | "of">;

/** Where a job notes each change before it makes the change. */
export interface UndoRecord {
  add(entry: Omit<Entry, "at" | keyof Owner>): Promise<void>;
  close(): Promise<void>;
}

const BEGIN = '{"at":"';

/**
 * Opens an undo record to add to it, as NDJSON that only its owner can read. A line is on the disk before its write is made. So a
 * job that is killed has noted all that it did. What was cut off at the end is removed, because its write was never made.
 */
export async function openRecord(path: string, owner: Owner): Promise<UndoRecord> {
  const lines = await openLines(path);
  return {
    add: (entry) =>
      lines.add(
        JSON.stringify({
          at: new Date().toISOString(),
          ...owner,
          ...entry,
          from: entry.from ?? null,
          to: entry.to ?? null,
        }),
      ),
    close: () => lines.close(),
  };
}

/**
 * What a record has, the last change first. Undefined if there is no record.
 * @throws UsageError for a line that is no entry of this job
 */
export async function readRecord(path: string, job: string): Promise<Entry[] | undefined> {
  const lines = (await readLines(path, () => BEGIN))?.split("\n").slice(0, -1);
  return lines?.map((line, at) => entryOf(line, `${path}:${at + 1}`, job)).reverse();
}

/** @throws UsageError for an entry of another organisation, where a user may have the same id */
export function assertHere(entries: readonly Entry[], path: string, here: Organisations): void {
  for (const { of } of entries)
    for (const [platform, name] of Object.entries(here))
      if (of?.[platform] !== name)
        throw new UsageError(`${path} is of ${platform} ${of?.[platform]}, and this is ${name}`);
}

function entryOf(line: string, place: string, job: string): Entry {
  const entry = parsed(line);
  const isEntry =
    typeof entry?.label === "string" &&
    typeof entry.what === "string" &&
    ["key", "from", "to"].every((field) => field in entry);
  if (!isEntry) throw new UsageError(`${place} is no entry of an undo record`);
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
