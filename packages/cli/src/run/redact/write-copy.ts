import { auditSourceIn, COPY_FILES, peopleIn, writeCopy } from "@rollcall/audit/journal";
import type { ReportedAudit } from "@rollcall/report/tables";
import { type FormatRequest, isReport } from "../../config/formats.js";
import { WRITERS } from "../formats/writers.js";

/**
 * Writes a redacted copy of an audit with its reports. Records have what platforms sent, so they are in no copy.
 *
 * @returns the names of the files
 * @throws JournalError if the folder has an audit, or cannot be written to
 */
export async function writeRedactedCopy(
  folder: string,
  audit: ReportedAudit,
  request: FormatRequest,
): Promise<readonly string[]> {
  await writeCopy(folder, audit);
  const files: string[] = [];
  // Each report reads the audit several times. The copy has it redacted already.
  const { users, findings, context, close } = await auditSourceIn(folder);
  try {
    const copied: ReportedAudit = { ...audit, users, findings, context, people: () => peopleIn(folder) };
    for (const name of request.formats.filter(isReport)) {
      const writer = await WRITERS[name]();
      files.push(...writer.files(copied));
      await writer.write(folder, copied, request);
    }
  } finally {
    close();
  }
  return [...files, ...COPY_FILES];
}
