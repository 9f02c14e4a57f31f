import { existsSync, lstatSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, normalize, posix } from "node:path";
import { json } from "../output/json.js";
import { asItems, asObject } from "../record/wire.js";
import { JournalError, notJudged, notRead } from "./error.js";
import { JOURNAL_FILES, refusePipe } from "./folder.js";
import { JUDGED_FILES } from "./judging/files.js";
import { WholeFile } from "./whole-file.js";

/** The file that names the reports of an audit. */
export const REPORTS_FILE = "reports.json";

/** The shape of the file. A later shape has another number. */
const SCHEMA_VERSION = 1;

/** The reports of an audit. They belong to its judgement, and go with it. */
export interface AuditReports {
  /** Each format with its files. Their paths are relative to the folder, with slashes. */
  readonly formats: readonly { readonly format: string; readonly files: readonly string[] }[];
  /** How they were written, by the names of the flags. */
  readonly options: Readonly<Record<string, string>>;
}

const NONE: AuditReports = { formats: [], options: {} };

/** The reports in a folder. None if it has no such file, or a damaged one. @throws JournalError if it cannot be read */
export function readReports(folder: string): AuditReports {
  const path = join(folder, REPORTS_FILE);
  try {
    refusePipe(path);
    return parsed(readFileSync(path, "utf8")) ?? NONE;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return NONE;
    throw notRead(path, error);
  }
}

/** The paths of all reports, relative to the folder. */
export const reportPaths = ({ formats }: AuditReports): readonly string[] => formats.flatMap(({ files }) => files);

/** The paths of all reports in a folder. A redacted copy in it has its own note, which comes after the reports that it names. */
export const reportPathsIn = (folder: string): readonly string[] =>
  reportPaths(readReports(folder)).flatMap((path) => {
    const own = dirname(path);
    if (posix.basename(path) !== REPORTS_FILE) return [path];
    return [...reportPathsIn(join(folder, own)).map((inner) => `${own}/${inner}`), path];
  });

/**
 * Notes which reports are about to be written. So no file is one that nobody knows, even after a kill.
 *
 * @throws JournalError if the folder has a file of that name that no audit wrote, or if the note cannot be written
 */
export function noteReports(folder: string, reports: AuditReports): void {
  const known = new Set(reportPaths(readReports(folder)));
  const foreign = reportPaths(reports).find((name) => !known.has(name) && existsSync(join(folder, name)));
  if (foreign !== undefined) throw notOurs(join(folder, foreign));
  for (const name of new Set(reportPaths(reports).map(dirname))) assertFolders(folder, name);
  const file = new WholeFile(join(folder, REPORTS_FILE), notJudged);
  try {
    file.write(`${json({ schemaVersion: SCHEMA_VERSION, ...reports })}\n`);
    file.finish();
  } finally {
    file.discard();
  }
}

/** A link would lead the reports out of the folder, to people who may not read it. */
function assertFolders(folder: string, path: string): void {
  if (path === ".") return;
  assertFolders(folder, dirname(path));
  const there = lstatSync(join(folder, path), { throwIfNoEntry: false });
  if (!there || there.isDirectory()) return;
  const kind = there.isSymbolicLink() ? "link" : "file";
  const what = `${join(folder, path)} is a ${kind}, and reports need a folder of this name`;
  throw new JournalError("request", `${what}. Move it away, and run again`);
}

const notOurs = (path: string): JournalError =>
  new JournalError("request", `${path} was not written by an audit, and would be lost. Move it away, and run again`);

/** Removes the reports of an earlier judgement. @throws JournalError if one cannot be removed */
export function removeReports(folder: string): void {
  const paths = [...reportPathsIn(folder), REPORTS_FILE];
  for (const path of paths) {
    try {
      rmSync(join(folder, path), { force: true });
      removeEmpty(folder, dirname(path));
    } catch (error) {
      throw notJudged(join(folder, path), error);
    }
  }
}

/** Removes the folders of reports, from the innermost one. One that has other files stays. */
function removeEmpty(folder: string, path: string): void {
  for (let at = path; at !== "."; at = dirname(at)) {
    try {
      rmdirSync(join(folder, at));
    } catch {
      return;
    }
  }
}

function parsed(text: string): AuditReports | undefined {
  try {
    const { schemaVersion, formats, options } = asObject(JSON.parse(text)) ?? {};
    if (schemaVersion !== SCHEMA_VERSION) return undefined;
    return { formats: (asItems(formats) ?? []).map(formatOf), options: textsIn(asObject(options) ?? {}) };
  } catch {
    return undefined;
  }
}

const formatOf = ({ format, files }: Readonly<Record<string, unknown>>): AuditReports["formats"][number] => ({
  format: String(format),
  files: (Array.isArray(files) ? files : []).filter(isInside),
});

/** The audit itself. It is no report, and it stays. */
const AUDIT: readonly string[] = [...JOURNAL_FILES, ...JUDGED_FILES, REPORTS_FILE];

/** A path never leads out of the folder or to the audit itself, even if somebody changed the file. */
const isInside = (path: unknown): path is string =>
  typeof path === "string" &&
  !AUDIT.includes(normalize(path).toLowerCase()) &&
  /^[^/\\]/.test(path) &&
  !/^\.\.|^[a-z]:/i.test(normalize(path)) &&
  normalize(path) !== ".";

const textsIn = (object: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
