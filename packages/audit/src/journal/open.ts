import { randomUUID } from "node:crypto";
import { existsSync, rmSync, statSync } from "node:fs";
import { AppendFile } from "./append-file.js";
import { besides, CallsFile, type KnownCalls } from "./calls-file.js";
import { JournalError, notOpened } from "./error.js";
import { makeFolder, type Places, placesIn } from "./folder.js";
import { refuseForeign } from "./foreign.js";
import { Journal, type JournalParts } from "./journal.js";
import { type HeadLine, JOURNAL_FORMAT, type JournalHead } from "./lines.js";
import { LiveCalls } from "./live-calls.js";
import { readCalls } from "./read-calls.js";
import { type OnRecord, type ReadJournal, readJournal } from "./read-journal.js";
import { RENDERINGS } from "./render.js";
import { replace } from "./replace.js";
import { differences } from "./same.js";
import { JournalScope } from "./scope.js";
import { sweep, syncFolder } from "./whole-file.js";

/** How a journal is opened. */
export interface JournalOptions extends JournalHead {
  /**
   * `new` begins an audit, and refuses to where an unfinished one stands; a finished one is replaced when this one is
   * finished. `resume` goes on with what stands there, or begins. `restart` throws an unfinished one away.
   */
  readonly mode: "new" | "resume" | "restart";
  /** Hears every record of earlier runs, once, before the journal is given. */
  readonly onRecord?: OnRecord | undefined;
  /** Hears once that nothing can be written any more, when that is found out between two writes. */
  readonly onFailure?: ((failure: JournalError) => void) | undefined;
  /** The clock, for tests. */
  readonly now?: (() => Date) | undefined;
}

type Opened = Pick<JournalParts, "head" | "scopes" | "file" | "calls" | "finishedAt" | "repaired" | "isNew">;

/**
 * Opens the journal of an audit in a folder, which is made where it is missing. Damage is repaired: the journal is cut back
 * to the line before, and what came after is done again.
 *
 * @param path the folder
 * @throws JournalError when the folder cannot be used, holds an unfinished audit that is not asked for, one of another
 *   version, selection or login, or a file that no audit wrote where an audit's is to be
 */
export async function openJournal(path: string, options: JournalOptions): Promise<Journal> {
  const places = placesIn(path);
  const madeFolder = makeFolder(places.folder);
  const { onFailure, now = () => new Date() } = options;
  const parts = { places, madeFolder, onFailure, now };
  try {
    const opened = await open(places, options, now);
    // Not before: where the folder is another process's at this moment, we are refused, and it renders.
    sweep(places.folder, RENDERINGS);
    return new Journal({ ...parts, ...opened });
  } catch (error) {
    throw notOpened(places.unfinished, error);
  }
}

async function open(places: Places, options: JournalOptions, now: () => Date): Promise<Opened> {
  const { unfinished, journal, folder } = places;
  // Of a disk that was full at the very start nothing but the file's name is left.
  const isBlank = statSync(unfinished, { throwIfNoEntry: false })?.size === 0;
  if (isBlank) rmSync(unfinished, { force: true });
  const isThere = options.mode !== "restart" && existsSync(unfinished);
  if (isThere && options.mode === "new") throw standsThere(folder);
  if (options.mode !== "resume") return begin(places, options, now);

  const there = isThere ? unfinished : existsSync(journal) ? journal : undefined;
  if (there === undefined) return begin(places, options, now);
  const read = await readJournal(there, {
    onHead: (head) => refuseOther(folder, head, options),
    onRecord: options.onRecord,
  });
  if (read === undefined) return beginAgain(places, options, now, there);
  if (there === journal) {
    if (read.finishedAt !== undefined) return finished(places, read);
    // Damaged since: what is left of it is gone on with.
    replace(journal, unfinished);
  }
  return goOn(places, read);
}

async function goOn(places: Places, read: ReadJournal): Promise<Opened> {
  const { head, scopes, finishedAt } = read;
  removeHalves(places);
  const known = await readCalls(places.calls, read);
  const file = new AppendFile(places.unfinished, read.good);
  const calls = new CallsFile(places.calls, head.id, known);
  return { head, scopes, finishedAt, file, calls, repaired: [...read.repaired, ...known.repaired], isNew: false };
}

/** A finished audit is only read. What a run that was killed at its very end left of its calls goes. */
function finished(places: Places, { head, scopes, finishedAt }: ReadJournal): Opened {
  rmSync(places.calls, { force: true });
  const file = new AppendFile(places.journal, statSync(places.journal).size);
  return { head, scopes, finishedAt, file, calls: undefined, repaired: [], isNew: false };
}

/** Not even the head was written to its end: nothing is lost. */
function beginAgain(places: Places, options: JournalOptions, now: () => Date, there: string): Opened {
  rmSync(there);
  const repaired = [`${there} is cut off in its first line; the audit begins anew`];
  return { ...begin(places, options, now), repaired };
}

function begin(places: Places, options: JournalOptions, now: () => Date): Opened {
  const { version, scopes, selection, login } = options;
  const head: HeadLine = {
    kind: "head",
    format: JOURNAL_FORMAT,
    id: randomUUID(),
    ...{ version, startedAt: now().toISOString(), scopes, selection, login },
  };
  refuseForeign(places);
  // What an audit before left of its calls is not this one's.
  rmSync(places.calls, { force: true });
  removeHalves(places);
  if (options.mode === "restart") rmSync(places.unfinished, { force: true });
  const file = new AppendFile(places.unfinished);
  file.append(JSON.stringify(head));
  const none: KnownCalls = { live: new LiveCalls(), good: undefined };
  const calls = new CallsFile(places.calls, head.id, none);
  syncFolder(places.folder);
  const memories = scopes.map((_, index) => new JournalScope(index));
  return { head, scopes: memories, file, calls, finishedAt: undefined, repaired: [], isNew: true };
}

/** What is left where a run was killed while it wrote the file of calls anew. */
function removeHalves({ calls }: Places): void {
  for (const path of besides(calls)) rmSync(path, { force: true });
}

function standsThere(folder: string): JournalError {
  return new JournalError(
    "request",
    `${folder} holds an unfinished audit: add --resume to finish it, or --restart to throw it away and begin anew`,
  );
}

function refuseOther(folder: string, head: HeadLine, options: JournalOptions): void {
  const found = differences(head, options);
  if (found.length === 0) return;
  throw new JournalError(
    "request",
    `${folder} holds another audit (${found.join("; ")}): ask for the same to go on with it, or add --restart to begin anew`,
  );
}
