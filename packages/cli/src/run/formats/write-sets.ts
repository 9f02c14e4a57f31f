import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { noteReports } from "@rollcall/audit/journal";
import { folderNames, partsOf, type SplitBy, type SplittableAudit } from "@rollcall/report/split";
import type { Prices, ReportedAudit } from "@rollcall/report/tables";
import { type FormatRequest, isReport } from "../../config/formats.js";
import type { FormatWriter } from "./writer.js";
import { WRITERS } from "./writers.js";

/** An audit, or a part of it, with the folder of its reports. */
interface ReportSet {
  /** Relative to the folder of the audit. Empty for the audit as a whole. */
  readonly folder: string;
  readonly audit: ReportedAudit;
}

/**
 * Writes the reports of an audit and of its parts. Those of an earlier judgement are gone, because judging removes them.
 *
 * @param folder that of the audit
 * @param prices those that the reports are written with again
 * @returns the names of the files. The sets of all groups or divisions are one name
 * @throws JournalError if one cannot be written, or would replace a file that no audit wrote
 */
export async function writeSets(
  folder: string,
  audit: SplittableAudit,
  request: FormatRequest,
  prices?: Prices,
): Promise<readonly string[]> {
  const names = request.formats.filter(isReport);
  if (names.length === 0) return [];
  const writers = await Promise.all(names.map((name) => WRITERS[name]()));
  const parts = await setsBy(audit, request.splitBy);
  const sets: readonly ReportSet[] = [{ folder: "", audit }, ...parts];
  const formats = names.map((format, at) => ({ format, files: sets.flatMap((set) => filesOf(set, writers[at])) }));
  noteReports(folder, { formats, options: optionsOf(request, prices) });
  for (const set of sets) await writeSet(folder, set, writers, request);
  const whole = writers.flatMap((writer) => writer.files(audit));
  return parts.length === 0 ? whole : [...whole, `${folderOf(request.splitBy)}/*`];
}

const folderOf = (by: SplitBy | undefined): string => `by-${by}`;

/** A set for each group or division. None without `--split-by`. */
async function setsBy(audit: SplittableAudit, by: SplitBy | undefined): Promise<readonly ReportSet[]> {
  if (by === undefined) return [];
  const parts = await partsOf(audit, by);
  const names = folderNames(parts.map(({ name }) => name));
  return parts.map((part, at) => ({ folder: `${folderOf(by)}/${names[at]}`, audit: part.audit }));
}

const filesOf = ({ folder, audit }: ReportSet, writer: FormatWriter | undefined): string[] =>
  (writer?.files(audit) ?? []).map((name) => (folder === "" ? name : `${folder}/${name}`));

/** Only the owner may read the folder of a set. */
async function writeSet(
  folder: string,
  set: ReportSet,
  writers: readonly FormatWriter[],
  request: FormatRequest,
): Promise<void> {
  const place = join(folder, set.folder);
  if (set.folder !== "") mkdirSync(place, { recursive: true, mode: 0o700 });
  for (const writer of writers) await writer.write(place, set.audit, request);
}

/** What `rollcall report` writes the same reports by. */
const optionsOf = ({ delimiter, splitBy }: FormatRequest, prices: Prices | undefined): Record<string, string> => ({
  ...(delimiter !== undefined && { delimiter }),
  ...(splitBy !== undefined && { "split-by": splitBy }),
  ...(prices !== undefined && { prices: JSON.stringify(prices) }),
});
