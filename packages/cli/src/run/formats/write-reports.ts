import type { JudgedAudit } from "@rollcall/audit/journal";
import { noteReports } from "@rollcall/audit/journal";
import type { ReportedAudit } from "@rollcall/report/tables";
import { type FormatRequest, isReport } from "../../config/formats.js";
import { type ReportingOptions, reportedAuditIn } from "./reported-audit.js";
import type { FormatWriter } from "./writer.js";
import { WRITERS } from "./writers.js";

/**
 * Writes the reports of the judged audit in a folder. Those of an earlier judgement are gone, because judging removes them.
 *
 * @returns the names of the files
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
    const formats = names.map((format, at) => ({ format, files: writers[at]?.files(audit) ?? [] }));
    noteReports(audit.folder, { formats, options: optionsOf(request) });
    await writeSet(audit.folder, audit, writers, request);
    return formats.flatMap(({ files }) => files);
  } finally {
    audit.close();
  }
}

/** Writes an audit in some formats. */
async function writeSet(
  folder: string,
  audit: ReportedAudit,
  writers: readonly FormatWriter[],
  request: FormatRequest,
): Promise<void> {
  for (const writer of writers) await writer.write(folder, audit, request);
}

/** What `rollcall report` writes the same reports by. */
const optionsOf = ({ delimiter, splitBy }: FormatRequest): Record<string, string> => ({
  ...(delimiter !== undefined && { delimiter }),
  ...(splitBy !== undefined && { "split-by": splitBy }),
});
