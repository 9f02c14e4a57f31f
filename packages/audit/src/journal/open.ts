import { randomUUID } from "node:crypto";
import { existsSync, rmSync, statSync } from "node:fs";
import { AppendFile } from "./append-file.js";
import { CallsFile, type KnownCalls, spareFilesOf } from "./calls-file.js";
import { differences } from "./differences.js";
import { JournalError, notOpened } from "./error.js";
import { type AuditFiles, auditFilesIn, makeFolder } from "./folder.js";
import { refuseForeign } from "./foreign.js";
import { Journal, type JournalParts } from "./journal.js";
import { type HeadLine, JOURNAL_FORMAT, type JournalHead } from "./lines.js";
import { LiveCalls } from "./live-calls.js";
import { readCalls } from "./read-calls.js";
import { type OnRecord, type ReadJournal, readJournal } from "./read-journal.js";
import { RENDERINGS } from "./render.js";
import { replace } from "./replace.js";
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
  const files = auditFilesIn(path);
  const madeFolder = makeFolder(files.folder);
  const { onFailure, now = () => new Date() } = options;
  const parts = { files, madeFolder, onFailure, now };
  try {
    const opened = await open(files, options, now);
    // Not before: where the folder is another process's at this moment, we are refused, and it renders.
    sweep(files.folder, RENDERINGS);
    return new Journal({ ...parts, ...opened });
  } catch (error) {
    throw notOpened(files.unfinished, error);
  }
}

async function open(files: AuditFiles, options: JournalOptions, now: () => Date): Promise<Opened> {
  const { unfinished, journal, folder } = files;
  // Of a disk that was full at the very start nothing but the file's name is left.
  const isBlank = statSync(unfinished, { throwIfNoEntry: false })?.size === 0;
  if (isBlank) rmSync(unfinished, { force: true });
  const isThere = options.mode !== "restart" && existsSync(unfinished);
  if (isThere && options.mode === "new") throw unfinishedAudit(folder);
  if (options.mode !== "resume") return begin(files, options, now);

  const there = isThere ? unfinished : existsSync(journal) ? journal : undefined;
  if (there === undefined) return begin(files, options, now);
  const read = await readJournal(there, {
    onHead: (head) => refuseOther(folder, head, options),
    onRecord: options.onRecord,
  });
  if (read === undefined) return beginAgain(files, options, now, there);
  if (there === journal) {
    if (read.finishedAt !== undefined) return finished(files, read);
    // Damaged since: what is left of it is gone on with.
    replace(journal, unfinished);
  }
  return goOn(files, read);
}

async function goOn(files: AuditFiles, read: ReadJournal): Promise<Opened> {
  const { head, scopes, finishedAt } = read;
  removeHalves(files);
  const known = await readCalls(files.calls, read);
  const file = new AppendFile(files.unfinished, read.good);
  const calls = new CallsFile(files.calls, head.id, known);
  return { head, scopes, finishedAt, file, calls, repaired: [...read.repaired, ...known.repaired], isNew: false };
}

/** A finished audit is only read. What a run that was killed at its very end left of its calls goes. */
function finished(files: AuditFiles, { head, scopes, finishedAt }: ReadJournal): Opened {
  rmSync(files.calls, { force: true });
  const file = new AppendFile(files.journal, statSync(files.journal).size);
  return { head, scopes, finishedAt, file, calls: undefined, repaired: [], isNew: false };
}

/** Not even the head was written to its end: nothing is lost. */
function beginAgain(files: AuditFiles, options: JournalOptions, now: () => Date, there: string): Opened {
  rmSync(there);
  const repaired = [`${there} is cut off in its first line; the audit begins anew`];
  return { ...begin(files, options, now), repaired };
}

function begin(files: AuditFiles, options: JournalOptions, now: () => Date): Opened {
  const { version, scopes, selection, login } = options;
  const head: HeadLine = {
    kind: "head",
    format: JOURNAL_FORMAT,
    id: randomUUID(),
    ...{ version, startedAt: now().toISOString(), scopes, selection, login },
  };
  refuseForeign(files);
  // What an audit before left of its calls is not this one's.
  rmSync(files.calls, { force: true });
  removeHalves(files);
  if (options.mode === "restart") rmSync(files.unfinished, { force: true });
  const file = new AppendFile(files.unfinished);
  file.append(JSON.stringify(head));
  const none: KnownCalls = { live: new LiveCalls(), good: undefined };
  const calls = new CallsFile(files.calls, head.id, none);
  syncFolder(files.folder);
  const memories = scopes.map((_, index) => new JournalScope(index));
  return { head, scopes: memories, file, calls, finishedAt: undefined, repaired: [], isNew: true };
}

/** What is left where a run was killed while it wrote the file of calls anew. */
function removeHalves({ calls }: AuditFiles): void {
  for (const path of spareFilesOf(calls)) rmSync(path, { force: true });
}

function unfinishedAudit(folder: string): JournalError {
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
