import { printable } from "@rollcall/audit";
import { COPY_FILES, writeCopy } from "@rollcall/audit/journal";
import type { ReportedAudit } from "@rollcall/report/tables";
import { type FormatRequest, isReport } from "../../config/formats.js";
import { WRITERS } from "../formats/writers.js";

/**
 * Writes a redacted copy of an audit with its reports. Records have what platforms sent, so they are in no copy.
 *
 * @returns the line that names the files
 * @throws JournalError if the folder has an audit, or cannot be written to
 */
export async function writeRedactedCopy(folder: string, audit: ReportedAudit, request: FormatRequest): Promise<string> {
  await writeCopy(folder, audit);
  const files: string[] = [];
  for (const name of request.formats.filter(isReport)) {
    const writer = await WRITERS[name]();
    files.push(...writer.files(audit));
    await writer.write(folder, audit, request);
  }
  return printable(`Written to ${folder}, redacted: ${[...files, ...COPY_FILES].join(", ")}`);
}
