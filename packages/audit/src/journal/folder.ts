import { existsSync, mkdirSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { causeOf, JournalError, notRead } from "./error.js";

/** The paths of an audit's files. */
export interface AuditFiles {
  readonly folder: string;
  /** The journal while the audit runs. */
  readonly unfinished: string;
  /** The answers to calls about users who are not finished. */
  readonly calls: string;
  /** The journal of a finished audit. */
  readonly journal: string;
}

/** The paths of an audit's files in a folder. */
export function auditFilesIn(path: string): AuditFiles {
  const folder = resolve(path);
  const at = (name: string) => join(folder, name);
  return { folder, unfinished: at("unfinished.ndjson"), calls: at("calls.ndjson"), journal: at("journal.ndjson") };
}

/**
 * Makes the folder if it is missing. Only its owner may read it, because audits hold personal data. Windows has no modes, so
 * there it is as private as its parent.
 *
 * @param flag what names the folder on the command line, for the remedy
 * @returns whether it was missing
 * @throws JournalError if there is no folder, and none can be made
 */
export function makeFolder(folder: string, flag = "--out"): boolean {
  try {
    const there = statSync(folder, { throwIfNoEntry: false });
    if (there && !there.isDirectory())
      throw new JournalError("request", `${folder} is not a folder. Give ${flag} another one`);
    if (!there) make(folder);
    return !there;
  } catch (error) {
    if (error instanceof JournalError) throw error;
    throw new JournalError(
      "request",
      `${folder} cannot be written to (${causeOf(error)}). Give ${flag} another folder`,
    );
  }
}

/**
 * Checks that nothing in the place of these files is a device or a pipe. To open a pipe blocks until somebody writes to it.
 *
 * @throws JournalError with its name, or if the folder is a file
 */
export function refuseSpecial(folder: string, names: readonly string[], flag = "--out"): void {
  for (const path of names.map((name) => join(folder, name))) {
    if (isSpecial(thereIn(folder, path))) throw special(path, `Give ${flag} another folder`);
  }
}

/**
 * Checks the same of a file that is only read.
 *
 * @throws JournalError with its path
 * @throws the error of the system, if it cannot be looked at
 */
export function refusePipe(path: string): void {
  if (isSpecial(statSync(path, { throwIfNoEntry: false }))) throw special(path, "Move it away, or name another folder");
}

const isSpecial = (there: Stats | undefined): boolean => there !== undefined && !there.isFile() && !there.isDirectory();

const special = (path: string, remedy: string): JournalError =>
  new JournalError("request", `${path} is a pipe or a device, and not a file. ${remedy}`);

function thereIn(folder: string, path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw notRead(folder, error);
  }
}

/** The names of the files of an audit, without those that it is rendered to. */
export const JOURNAL_FILES = ["unfinished.ndjson", "calls.ndjson", "journal.ndjson"] as const;

/** Without `recursive`, which Node repeats for ever under /proc. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  // A missing drive (Windows) has no parent that could exist.
  if (parent !== folder) make(parent);
  mkdirSync(folder, { mode: 0o700 });
}
