import { auditSourceIn, COPY_FILES, type JudgedAudit, noteCopy, peopleIn, writeCopy } from "@rollcall/audit/journal";
import type { Redaction } from "@rollcall/report/redact";
import type { ReportedAudit } from "@rollcall/report/tables";
import type { FormatRequest } from "../../config/formats.js";
import { type ReportingOptions, reportedAuditIn } from "../formats/reported-audit.js";
import { writeSets } from "../formats/write-sets.js";
import { redactedAudit } from "./redacted-audit.js";

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

/** What a copy within the folder of an audit is written from. */
export interface CopyWithin {
  readonly folder: string;
  readonly judged: Pick<JudgedAudit, "judgement" | "journal">;
  readonly to: Redaction;
  readonly request: FormatRequest;
  readonly options: ReportingOptions;
}

/** Writes a redacted copy within the folder of a judged audit. The audit itself stays as it is. @throws JournalError */
export async function writeCopyWithin({
  folder,
  judged,
  to,
  request,
  options,
}: CopyWithin): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const open = await reportedAuditIn(folder, judged, options);
  try {
    const copy = noteCopy(folder);
    const audit = await redactedAudit(open, to, options.stop);
    return { folder: copy, files: await writeRedactedCopy(copy, audit, request) };
  } finally {
    open.close();
  }
}
