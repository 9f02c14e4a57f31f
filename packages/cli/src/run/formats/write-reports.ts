import type { JudgedAudit } from "@rollcall/audit/journal";
import { type FormatRequest, isReport } from "../../config/formats.js";
import { type ReportingOptions, reportedAuditIn } from "./reported-audit.js";
import { writeSets } from "./write-sets.js";

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
  if (!request.formats.some(isReport)) return [];
  const audit = await reportedAuditIn(folder, judged, options);
  try {
    return await writeSets(audit.folder, audit, request, options.prices);
  } finally {
    audit.close();
  }
}
