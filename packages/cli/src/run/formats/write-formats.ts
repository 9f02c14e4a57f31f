import { AUDIT_FILES, type AuditFormat, type JudgedAudit, renderAgain } from "@rollcall/audit/journal";
import { type FormatRequest, isReport } from "../../config/formats.js";
import type { ReportingOptions } from "./reported-audit.js";
import { writeReports } from "./write-reports.js";

/** The formats of a request that are the records themselves. */
export const rawFormats = ({ formats }: FormatRequest): readonly AuditFormat[] =>
  formats.flatMap((name) => (isReport(name) ? [] : [name]));

/** Writes a finished audit, which is judged, in all formats of a request. @returns the names of the files @throws JournalError */
export async function writeFormats(
  folder: string,
  judged: JudgedAudit,
  request: FormatRequest,
  options: ReportingOptions,
): Promise<readonly string[]> {
  const raw = rawFormats(request);
  if (raw.length > 0) await renderAgain(folder, judged.journal, raw);
  const reports = await writeReports(folder, judged, request, options);
  return [...reports, ...raw.flatMap((name) => AUDIT_FILES[name])];
}
