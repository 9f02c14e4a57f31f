import { lstatSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { json } from "../../output/json.js";
import { printable } from "../../output/printable.js";
import { asObject } from "../../record/wire.js";
import { JournalError, notJudged, notRead } from "../error.js";
import { WholeFile } from "../whole-file.js";
import { type KeptAudit, keptAudits } from "./audits.js";
import { LATEST_FILE, timeOf } from "./names.js";

/** The shape of the file. A later shape has another number. */
const FORMAT = 1;

/** What `latest.json` names. */
export type Latest =
  /** No audit of the tenant is finished. */
  | { readonly state: "none" }
  | { readonly state: "named"; readonly folder: string }
  | { readonly state: "damaged"; readonly why: string };

/** Reads which audit of a tenant is the newest finished one. @throws JournalError if the file cannot be read */
export function latestIn(tenantFolder: string): Latest {
  const path = join(tenantFolder, LATEST_FILE);
  let text: string;
  try {
    if (!lstatSync(path).isFile()) return { state: "damaged", why: `${path} is not a file` };
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { state: "none" };
    throw notRead(path, error);
  }
  const name = nameIn(text);
  if (name === undefined) return { state: "damaged", why: `${path} is damaged` };
  const folder = join(tenantFolder, name);
  const isThere = keptAudits(tenantFolder).some((audit) => audit.folder === folder);
  return isThere ? { state: "named", folder } : { state: "damaged", why: `${path} names ${name}, which has no audit` };
}

function nameIn(text: string): string | undefined {
  try {
    const { format, audit } = asObject(JSON.parse(text)) ?? {};
    const isName = typeof audit === "string" && audit === basename(audit) && timeOf(audit) !== undefined;
    return format === FORMAT && isName ? audit : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes a judged audit the latest of its history, unless the latest is newer. Does nothing outside of a history.
 *
 * @throws JournalError if the file cannot be written
 */
export function publishAudit(path: string): void {
  const folder = resolve(path);
  if (timeOf(folder) !== undefined && latestIn(dirname(folder)).state !== "none") publish(dirname(folder), folder);
}

/** The same for the first audit too. @returns whether it is the latest now */
export function publish(tenantFolder: string, folder: string): boolean {
  const latest = latestIn(tenantFolder);
  const own = timeOf(folder) ?? 0;
  if (latest.state === "named" && (timeOf(latest.folder) ?? 0) >= own) return latest.folder === folder;
  const isJudged = keptAudits(tenantFolder).some((audit) => audit.folder === folder && audit.state === "judged");
  if (isJudged) writeLatest(tenantFolder, folder);
  return isJudged;
}

/** Makes an audit the latest of its tenant. @throws JournalError if the file cannot be written */
function writeLatest(tenantFolder: string, folder: string): void {
  const file = new WholeFile(join(tenantFolder, LATEST_FILE), notJudged);
  try {
    file.write(`${json({ format: FORMAT, audit: basename(folder) })}\n`);
    file.finish();
  } finally {
    file.discard();
  }
}

/** The newest judged audit. Undefined if there is none. */
export const newestJudged = (audits: readonly KeptAudit[]): KeptAudit | undefined =>
  audits.filter(({ state }) => state === "judged").at(-1);

/** The error for a history without a known latest audit. */
export const noLatest = (why: string): JournalError =>
  new JournalError("request", printable(`${why}. Name the folder of an audit, or run rollcall audit --history again`));
