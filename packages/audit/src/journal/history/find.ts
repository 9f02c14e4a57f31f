import { existsSync, lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { printable } from "../../output/printable.js";
import { JournalError } from "../error.js";
import { auditFilesIn } from "../folder.js";
import { journalIn } from "../head.js";
import { type KeptAudit, keptAudits, namesIn } from "./audits.js";
import { latestIn, noLatest } from "./latest.js";
import { LATEST_FILE } from "./names.js";

/**
 * The folder of the latest finished audit in a history. A path that is no history is returned as it is, because it may be
 * the folder of one audit.
 *
 * @param path a history, or the folder of a tenant
 * @throws JournalError if the history has several tenants and none is named, or if its latest audit cannot be found
 */
export function latestAudit(path: string, tenant?: string): string {
  const tenantFolder = tenantFolderOf(path, tenant);
  if (tenantFolder === undefined) return path;
  const latest = latestIn(tenantFolder);
  if (latest.state === "damaged") throw noLatest(latest.why);
  return latest.state === "named" ? latest.folder : path;
}

/**
 * The audits in a history, the oldest first. None if the path is no history.
 *
 * @param path a history, or the folder of a tenant
 * @throws JournalError if the history has several tenants and none is named
 */
export function auditsIn(path: string, tenant?: string): readonly KeptAudit[] {
  const tenantFolder = tenantFolderOf(path, tenant);
  return tenantFolder === undefined ? [] : keptAudits(tenantFolder);
}

/** The folder of a tenant. Undefined if the path is no history. */
function tenantFolderOf(path: string, tenant: string | undefined): string | undefined {
  const folder = resolve(path);
  if (journalIn(auditFilesIn(folder)) !== undefined) return undefined;
  if (isTenant(folder)) return folder;
  const tenants = namesIfFolder(folder).filter((name) => isTenant(join(folder, name)));
  const [one, other] = tenant === undefined ? tenants : tenants.filter((name) => name === tenant);
  if (one !== undefined && other === undefined) return join(folder, one);
  if (tenants.length === 0) return undefined;
  const names = tenants.sort().slice(0, MOST_NAMED).join(", ");
  const what = tenant === undefined ? `has the audits of ${names}` : `has no audit of ${tenant}, but of ${names}`;
  throw new JournalError(
    "request",
    printable(`${folder} ${what}. Name one of them, such as ${join(folder, names.split(", ")[0] ?? "")}`),
  );
}

/** Tenants that a line names. */
const MOST_NAMED = 5;

const isTenant = (folder: string): boolean => existsSync(join(folder, LATEST_FILE));

const namesIfFolder = (folder: string): string[] =>
  lstatSync(folder, { throwIfNoEntry: false })?.isFile() ? [] : namesIn(folder);
