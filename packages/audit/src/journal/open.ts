import { existsSync, rmSync, statSync } from "node:fs";
import { startClock } from "../clock.js";
import { begin } from "./begin.js";
import { JournalError, notOpened } from "./error.js";
import { type AuditFiles, auditFilesIn, JOURNAL_FILES, makeFolder, refuseSpecial } from "./folder.js";
import { Journal } from "./journal.js";
import { JUDGED_FILES } from "./judging/files.js";
import type { JournalHead } from "./lines.js";
import { LOCK_FILE, lockFolder } from "./lock.js";
import type { Opened } from "./parts.js";
import type { OnPart, OnRecord } from "./read-journal.js";
import { RENDERINGS } from "./render.js";
import { REPORTS_FILE } from "./reports-file.js";
import { resume } from "./resume.js";
import { sweep } from "./whole-file.js";

/** What is rendered and judged of a journal. */
const WRITTEN = [...RENDERINGS, ...JUDGED_FILES, REPORTS_FILE];

/** How a journal is opened. */
export interface JournalOptions extends JournalHead {
  /**
   * `new` begins an audit, and refuses if the folder has an unfinished one. A finished one is replaced when this one is
   * finished. `resume` resumes the audit in the folder, or begins one. `restart` discards an unfinished one.
   */
  readonly mode: "new" | "resume" | "restart";
  /** Observes the record of every finished user of earlier runs, once, before the journal is returned. */
  readonly onRecord?: OnRecord | undefined;
  /** Observes the parts of the context of earlier runs, before the journal is returned. */
  readonly onPart?: OnPart | undefined;
  /** Called once if nothing can be written any more, and this is found out between two writes. */
  readonly onFailure?: ((failure: JournalError) => void) | undefined;
  /**
   * The time that ages and countdowns are judged by. A resumed audit keeps its first one.
   * @default when the audit began
   */
  readonly asOf?: Date | undefined;
  /** The clock, for tests. */
  readonly now?: (() => Date) | undefined;
}

/**
 * Opens the journal of an audit in a folder, which is made if it is missing. A damaged journal is cut back to the line before
 * the damage, and the rest is collected again.
 *
 * @param path the folder
 * @throws JournalError if the folder cannot be used, another audit is at work there, or it has a file that no audit wrote. With `new` also if it has an
 *   unfinished audit, with `resume` if it has another audit
 */
export async function openJournal(path: string, options: JournalOptions): Promise<Journal> {
  const files = auditFilesIn(path);
  const madeFolder = makeFolder(files.folder);
  const { onFailure, now = startClock() } = options;
  try {
    refuseSpecial(files.folder, [LOCK_FILE, ...JOURNAL_FILES, ...WRITTEN]);
    const lock = await lockFolder(files.folder);
    try {
      const opened = await open(files, options, now);
      // Not before. If another process is using the folder, we are refused, and it may be rendering.
      sweep(files.folder, WRITTEN);
      return new Journal({ files, madeFolder, onFailure, now, lock, ...opened });
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw notOpened(files.unfinished, error);
  }
}

async function open(files: AuditFiles, options: JournalOptions, now: () => Date): Promise<Opened> {
  const { unfinished, journal, folder } = files;
  // A disk that was full at the very start leaves only the name of the file.
  if (statSync(unfinished, { throwIfNoEntry: false })?.size === 0) rmSync(unfinished, { force: true });
  const beginning = () => {
    const startedAt = now();
    const { asOf = startedAt, mode } = options;
    return begin(files, options, { startedAt, asOf, isRestart: mode === "restart" });
  };
  const existing = [unfinished, journal].find((path) => existsSync(path));
  if (options.mode === "new" && existing === unfinished) throw unfinishedAudit(folder);
  if (options.mode !== "resume" || existing === undefined) return beginning();

  const opened = await resume(files, existing, options, options);
  if (opened !== undefined) return opened;
  // Not even the head is whole, so nothing is lost.
  rmSync(existing);
  const repaired = [`${existing} is cut off in its first line. The audit begins again`];
  return { ...beginning(), repaired };
}

/** The error for a folder that has an unfinished audit. */
export function unfinishedAudit(folder: string): JournalError {
  return new JournalError(
    "request",
    `${folder} has an unfinished audit. Add --resume to finish it, or --restart to discard it and begin again`,
  );
}
