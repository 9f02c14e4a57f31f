import type { JudgedAudit } from "@rollcall/audit/journal";
import type { JudgedReport } from "@rollcall/report";
import { licencesOf } from "@rollcall/report/tables";
import { type ReportingOptions, reportedAuditIn } from "./formats/reported-audit.js";

/** The licences of the judged audit in a folder, for the screen. @throws JournalError */
export async function licencesIn(
  folder: string,
  judged: JudgedAudit,
  options: ReportingOptions,
): Promise<JudgedReport["licences"]> {
  const audit = await reportedAuditIn(folder, judged, options);
  try {
    return await licencesOf(audit);
  } finally {
    audit.close();
  }
}
