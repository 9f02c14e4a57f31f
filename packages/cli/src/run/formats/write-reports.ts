import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type JudgedAudit, noteReports } from "@rollcall/audit/journal";
import { folderNames, partsOf, type SplitBy } from "@rollcall/report/split";
import type { Prices, ReportedAudit } from "@rollcall/report/tables";
import { type FormatRequest, isReport } from "../../config/formats.js";
import { type OpenAudit, type ReportingOptions, reportedAuditIn } from "./reported-audit.js";
import type { FormatWriter } from "./writer.js";
import { WRITERS } from "./writers.js";

/** An audit, or a part of it, with the folder of its reports. */
interface ReportSet {
  /** Relative to the folder of the audit. Empty for the audit as a whole. */
  readonly folder: string;
  readonly audit: ReportedAudit;
}

/**
 * Writes the reports of the judged audit in a folder. Those of an earlier judgement are gone, because judging removes them.
 *
 * @returns the names of the files. The sets of all groups or divisions are one name
 * @throws JournalError if one cannot be written, or would replace a file that no audit wrote
 */
export async function writeReports(
  folder: string,
  judged: Pick<JudgedAudit, "judgement" | "journal">,
  request: FormatRequest,
  options: ReportingOptions = {},
): Promise<readonly string[]> {
  const names = request.formats.filter(isReport);
  if (names.length === 0) return [];
  const audit = await reportedAuditIn(folder, judged, options);
  try {
    const writers = await Promise.all(names.map((name) => WRITERS[name]()));
    const parts = await setsBy(audit, request.splitBy);
    const sets: readonly ReportSet[] = [{ folder: "", audit }, ...parts];
    const formats = names.map((format, at) => ({ format, files: sets.flatMap((set) => filesOf(set, writers[at])) }));
    noteReports(audit.folder, { formats, options: optionsOf(request, options.prices) });
    for (const set of sets) await writeSet(audit.folder, set, writers, request);
    const whole = writers.flatMap((writer) => writer.files(audit));
    return parts.length === 0 ? whole : [...whole, `${folderOf(request.splitBy)}/*`];
  } finally {
    audit.close();
  }
}

const folderOf = (by: SplitBy | undefined): string => `by-${by}`;

/** A set for each group or division. None without `--split-by`. */
async function setsBy(audit: OpenAudit, by: SplitBy | undefined): Promise<readonly ReportSet[]> {
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
