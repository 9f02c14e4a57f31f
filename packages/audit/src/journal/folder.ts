import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { causeOf, JournalError } from "./error.js";

/** The files of an audit in its folder. */
export interface AuditFiles {
  readonly folder: string;
  /** The journal while the audit runs. */
  readonly unfinished: string;
  /** What the calls of users who are not finished were answered. */
  readonly calls: string;
  /** The journal of an audit that is finished. */
  readonly journal: string;
}

/** Where the files of an audit are. */
export function auditFilesIn(path: string): AuditFiles {
  const folder = resolve(path);
  const at = (name: string) => join(folder, name);
  return { folder, unfinished: at("unfinished.ndjson"), calls: at("calls.ndjson"), journal: at("journal.ndjson") };
}

/**
 * Makes the folder where it is missing, for its owner alone (Windows knows no modes: there it is as the one above it): audits hold personal data.
 *
 * @returns whether it had to be made
 * @throws JournalError when there is no folder, and none can be made
 */
export function makeFolder(folder: string): boolean {
  try {
    const there = statSync(folder, { throwIfNoEntry: false });
    if (there && !there.isDirectory())
      throw new JournalError("request", `${folder} is no folder: give --out another one`);
    if (!there) make(folder);
    return !there;
  } catch (error) {
    if (error instanceof JournalError) throw error;
    throw new JournalError("request", `${folder} cannot be written to (${causeOf(error)}): give --out another folder`);
  }
}

/** Not by `recursive`: where nothing can be made (under /proc) Node tries that for ever. */
function make(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  // A drive that is not there (Windows) has no folder above it that could be.
  if (parent !== folder) make(parent);
  mkdirSync(folder, { mode: 0o700 });
}
