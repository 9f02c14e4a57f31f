import { auditSourceIn, COPY_FILES, peopleIn, writeCopy } from "@rollcall/audit/journal";
import type { ReportedAudit } from "@rollcall/report/tables";
import type { FormatRequest } from "../../config/formats.js";
import { writeSets } from "../formats/write-sets.js";

/**
 * Writes a redacted copy of an audit with its reports, and those of its parts. Records have what platforms sent, so they are in no
 * copy.
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
  // Each report reads the audit several times. The copy has it redacted already.
  const { users, user, findings, finding, context, close } = await auditSourceIn(folder);
  try {
    const copied = { ...audit, users, user, findings, finding, context, people: () => peopleIn(folder) };
    const files = await writeSets(folder, copied, request);
    return [...files, ...COPY_FILES];
  } finally {
    close();
  }
}
