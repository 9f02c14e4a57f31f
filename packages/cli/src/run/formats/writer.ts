import type { ReportedAudit } from "@rollcall/report/tables";
import type { FormatRequest } from "../../config/formats.js";

/** How reports are written. */
export type FormatOptions = Pick<FormatRequest, "delimiter">;

/** Writes an audit in one format. */
export interface FormatWriter {
  /** The names of its files. */
  files(audit: ReportedAudit): readonly string[];
  /** Writes them, each whole or not at all. @throws JournalError if one cannot be written */
  write(folder: string, audit: ReportedAudit, options: FormatOptions): Promise<void>;
}
