import { existsSync, lstatSync, readdirSync, rmdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { printable } from "../../output/printable.js";
import { differences } from "../differences.js";
import { JournalError } from "../error.js";
import { auditFilesIn, makeFolder, refuseSpecial } from "../folder.js";
import { headOf, journalIn } from "../head.js";
import { SYNC_EVERY_MS } from "../journal.js";
import type { JournalHead } from "../lines.js";
import { LOCK_FILE, type Lock, lockFolder } from "../lock.js";
import { type KeptAudit, keptAudits } from "./audits.js";
import { latestIn, newestJudged, publish } from "./latest.js";
import { LATEST_FILE, nameAt } from "./names.js";
import { type Pruned, prune } from "./prune.js";

const FLAG = "--history";
/** Two runs in one second, or clocks that differ a little, are no reason to refuse. */
const AHEAD_MS = 60_000;
const NOTHING: Pruned = { deleted: [], kept: [] };

/** Which audit of a history a run is about. */
export interface HistoryOptions {
  /** The folder of the history. It is made if it is missing. */
  readonly folder: string;
  /** The name of the tenant, which is that of its folder. */
  readonly tenant: string;
  /** What identifies the audit. Its scopes do not matter, because a resumed audit keeps its own. */
  readonly identity: Omit<JournalHead, "scopes">;
  /** Whether the newest unfinished audit with this identity is resumed. Without one, an audit begins. */
  readonly resume: boolean;
  /** The clock. @default that of the machine */
  readonly now?: (() => Date) | undefined;
}

/** The place of a run in a history. Until it is closed, no other run uses the tenant. */
export interface AuditHistory {
  /** The folder of the audit. A new one is not made yet. */
  readonly audit: string;
  readonly isResumed: boolean;
  /** What to print for the user, in words. Usually empty. */
  readonly notes: readonly string[];
  /**
   * Makes the audit the latest, if it is finished and judged. Then it deletes older ones.
   *
   * @param keep how many finished audits stay. @default all
   * @throws JournalError if a file cannot be written or deleted
   */
  finish(keep?: number): Promise<Pruned>;
  close(): void;
}

/**
 * Opens the history of a tenant, and chooses the folder of a run.
 *
 * @throws JournalError if the folder cannot be used, another run is at work there, or an audit is later than the clock
 */
export async function openHistory({
  folder,
  tenant,
  now = () => new Date(),
  ...request
}: HistoryOptions): Promise<AuditHistory> {
  const tenantFolder = join(resolve(folder), tenant);
  if (journalIn(auditFilesIn(folder)) !== undefined)
    throw refused(`${resolve(folder)} has an audit of --out. Give --history another folder`);
  makeFolder(resolve(folder), FLAG);
  refuseLink(tenantFolder);
  const isNew = makeFolder(tenantFolder, FLAG);
  refuseSpecial(tenantFolder, [LOCK_FILE, LATEST_FILE], FLAG);
  const lock = await lockFolder(tenantFolder, FLAG);
  const close = () => {
    lock.release();
    if (isNew && readdirSync(tenantFolder).length === 0) rmdirSync(tenantFolder);
  };
  try {
    const audits = keptAudits(tenantFolder);
    refuseLater(audits, now());
    const repaired = repairLatest(tenantFolder, audits);
    const resumed = request.resume ? await resumable(audits, request.identity) : undefined;
    const audit = resumed ?? newFolder(tenantFolder, audits, now());
    const began = request.resume && !resumed ? ["there is no unfinished audit to resume, so a new one begins"] : [];
    const finish = async (keep?: number): Promise<Pruned> => {
      const isLatest = publish(tenantFolder, audit);
      return isLatest && keep !== undefined ? prune(tenantFolder, keep, audit, now()) : NOTHING;
    };
    return {
      audit,
      isResumed: resumed !== undefined,
      notes: [...repaired, ...began],
      finish,
      close: closing(lock, close),
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Shows until the end that the run is still at work. */
function closing(lock: Lock, close: () => void): () => void {
  const timer = setInterval(() => lock.touch(), SYNC_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    close();
  };
}

/** Old audits are deleted there, so the folder must lie within the history. */
function refuseLink(folder: string): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw refused(`${folder} is a symbolic link. Give --tenant another name, or --history the folder that it leads to`);
}

/** A new audit would count as older than one that is there. */
function refuseLater(audits: readonly KeptAudit[], now: Date): void {
  const later = audits.at(-1);
  if (!later || later.time <= now.getTime() + AHEAD_MS) return;
  const what = `${later.folder} is later than the clock of this machine (${nameAt(now)})`;
  throw refused(`${what}. Set the clock, or move that folder away`);
}

/** Makes the file name the newest judged audit, after a kill or damage. @returns what was wrong */
function repairLatest(tenantFolder: string, audits: readonly KeptAudit[]): string[] {
  const newest = newestJudged(audits);
  const latest = latestIn(tenantFolder);
  if (newest) publish(tenantFolder, newest.folder);
  if (latest.state !== "damaged") return [];
  return [`${latest.why}. ${newest ? `It names ${newest.folder} now` : "No audit of the tenant is finished"}`];
}

/** The newest audit with this identity that is not finished, or not judged. One before the latest is out of date. */
async function resumable(
  audits: readonly KeptAudit[],
  identity: HistoryOptions["identity"],
): Promise<string | undefined> {
  const latest = newestJudged(audits)?.time ?? 0;
  for (const { folder, state, time } of audits.toReversed()) {
    if (time > latest && state !== "judged" && (await isSame(folder, identity))) return folder;
  }
  return undefined;
}

async function isSame(folder: string, identity: HistoryOptions["identity"]): Promise<boolean> {
  const path = journalIn(auditFilesIn(folder));
  if (path === undefined) return false;
  // An audit of another format is not resumed.
  const head = await headOf(path, () => {});
  return head !== undefined && differences(head, { ...identity, scopes: head.scopes }).length === 0;
}

/** A second later for each name that is taken, because names sort by time. */
function newFolder(tenantFolder: string, audits: readonly KeptAudit[], now: Date): string {
  const after = (audits.at(-1)?.time ?? 0) + 1000;
  for (let time = Math.max(now.getTime(), after); ; time += 1000) {
    const folder = join(tenantFolder, nameAt(new Date(time)));
    if (!existsSync(folder) && !lstatSync(folder, { throwIfNoEntry: false })) return folder;
  }
}

const refused = (message: string): JournalError => new JournalError("request", printable(message));
