import type { JudgedAudit } from "@rollcall/audit/journal";
import { csvOf } from "@rollcall/report/csv";
import type { Table } from "@rollcall/report/tables";
import { DELIMITERS, type FormatRequest } from "../../config/formats.js";
import type { Output } from "../../terminal/output.js";
import { type ReportingOptions, reportedAuditIn } from "./reported-audit.js";

/** How a table is printed. */
export interface PrintedTable extends ReportingOptions, Pick<FormatRequest, "delimiter"> {
  readonly stdout: Output;
}

/** Prints a table of the judged audit in a folder as CSV. */
export async function printTable(
  table: Table,
  folder: string,
  judged: JudgedAudit,
  { delimiter = ",", stdout, ...options }: PrintedTable,
): Promise<void> {
  const audit = await reportedAuditIn(folder, judged, options);
  try {
    for await (const piece of csvOf(table, audit, { delimiter: DELIMITERS[delimiter] })) stdout.write(piece);
  } finally {
    audit.close();
  }
}
