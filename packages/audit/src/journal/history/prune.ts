import { closeSync, openSync, readdirSync, readSync, rmdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { spareFilesOf } from "../calls-file.js";
import { causeOf, JournalError } from "../error.js";
import { auditFilesIn, JOURNAL_FILES } from "../folder.js";
import { JUDGED_FILES } from "../judging/files.js";
import { LOCK_FILE, lockFolder } from "../lock.js";
import { RENDERINGS } from "../render.js";
import { REPORTS_FILE, removeReports, reportPathsIn } from "../reports-file.js";
import { type KeptAudit, keptAudits } from "./audits.js";

/** An unfinished audit may be resumed for so many days. Then it may be deleted. */
export const RESUMABLE_DAYS = 7;

const DAY_MS = 86_400_000;

/** How a journal begins, in every version. */
const BEGINNING = '{"kind":"head","format":"rollcall-journal/';

const KNOWN = new Set<string>([
  ...RENDERINGS,
  ...JUDGED_FILES,
  ...JOURNAL_FILES,
  LOCK_FILE,
  REPORTS_FILE,
  ...spareFilesOf("calls.ndjson"),
]);
/** What a killed process leaves of a file that appears whole or not at all. */
const isSpare = (name: string): boolean => name.startsWith(".") && name.endsWith(".tmp");

/** What was deleted, and what stays. */
export interface Pruned {
  /** The folders that are gone. */
  readonly deleted: readonly string[];
  /** Old audits that stay, each with the reason, in words. */
  readonly kept: readonly string[];
}

/**
 * Deletes the oldest audits of a tenant. A folder with a file that no audit writes stays. An unfinished audit
 * stays until nobody has written to it for {@link RESUMABLE_DAYS} days.
 *
 * @param keep how many finished audits stay, from 1
 * @param latest the audit that stays in any case
 * @throws JournalError if a file cannot be deleted
 */
export async function prune(tenantFolder: string, keep: number, latest: string, now: Date): Promise<Pruned> {
  const audits = keptAudits(tenantFolder);
  const finished = audits.filter(({ state }) => state !== "unfinished");
  const old = new Set([...finished.slice(0, -keep), ...audits.filter((audit) => isAbandoned(audit, now))]);
  const [deleted, kept]: [string[], string[]] = [[], []];
  for (const { folder } of [...old].filter((audit) => audit.folder !== latest)) {
    const why = notOurs(folder) ?? (await inUse(folder));
    if (why !== undefined) kept.push(`${folder} stays: ${why}`);
    else {
      remove(folder);
      deleted.push(folder);
    }
  }
  return { deleted, kept };
}

/** The last write counts, because an audit may run for days. */
function isAbandoned({ folder, state }: KeptAudit, now: Date): boolean {
  if (state !== "unfinished") return false;
  const { mtimeMs } = statSync(auditFilesIn(folder).unfinished);
  return now.getTime() - mtimeMs > RESUMABLE_DAYS * DAY_MS;
}

/** Why a folder does not belong to an audit alone. Undefined if it does. */
function notOurs(folder: string): string | undefined {
  const entries = readdirSync(folder, { withFileTypes: true });
  const foreign = foreignIn(folder);
  if (foreign !== undefined) return `no audit wrote ${foreign}`;
  const { unfinished, journal } = auditFilesIn(folder);
  const path = entries.some(({ name }) => name === "journal.ndjson") ? journal : unfinished;
  return beginsLikeJournal(path) ? undefined : `${path} is no journal`;
}

/** A file that is neither of an audit nor of its reports, which may lie in folders. Undefined if there is none. */
function foreignIn(folder: string): string | undefined {
  const reports = reportPathsIn(folder);
  const isReport = (name: string) => reports.includes(name);
  const foreign = (path: string): string | undefined => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const name = path === "" ? entry.name : `${path}/${entry.name}`;
      const isOurs = isReport(name) || isSpare(entry.name) || (path === "" && KNOWN.has(name));
      if (entry.isFile() && isOurs) continue;
      const isFolder = entry.isDirectory() && reports.some((report) => report.startsWith(`${name}/`));
      const other = isFolder ? foreign(name) : name;
      if (other !== undefined) return other;
    }
    return undefined;
  };
  return foreign("");
}

/** A beginning that is cut off counts too, usually after a full disk. */
function beginsLikeJournal(path: string): boolean {
  const descriptor = openSync(path, "r");
  try {
    const there = Buffer.alloc(BEGINNING.length);
    return BEGINNING.startsWith(there.toString("latin1", 0, readSync(descriptor, there)));
  } finally {
    closeSync(descriptor);
  }
}

/** Whether another process resumes or judges it now. */
async function inUse(folder: string): Promise<string | undefined> {
  try {
    (await lockFolder(folder)).release();
    return undefined;
  } catch (error) {
    if (error instanceof JournalError) return "another audit is at work there";
    throw error;
  }
}

/** The journal is deleted last. After a kill in between, the folder is still an audit, and the next run deletes the rest. */
function remove(folder: string): void {
  removeReports(folder);
  const isJournal = (name: string) => name === "journal.ndjson" || name === "unfinished.ndjson";
  const names = readdirSync(folder).sort((one, other) => Number(isJournal(one)) - Number(isJournal(other)));
  let at = folder;
  try {
    for (const name of names) {
      at = join(folder, name);
      rmSync(at, { force: true, recursive: true });
    }
    at = folder;
    rmdirSync(folder);
  } catch (error) {
    throw new JournalError("machine", `${at} cannot be deleted (${causeOf(error)}). Delete it, or leave out --keep`);
  }
}
