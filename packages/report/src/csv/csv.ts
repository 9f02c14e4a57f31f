import { stringify } from "csv-stringify/sync";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { cellsOf, type Table } from "../tables/table.js";
import { csvCell } from "./csv-cell.js";
import { guarded } from "./guard.js";

/** What separates the cells of a row. */
export type Delimiter = "," | ";" | "\t";

/** How a table is written as CSV. */
export interface CsvOptions {
  /** @default "," */
  readonly delimiter?: Delimiter | undefined;
}

const BOM = "\ufeff";
/** Rows that are written together. */
const ROWS = 200;

/**
 * A table as CSV, piece by piece. It is UTF-8 with a byte order mark, lines end with CR and LF, and no cell is a formula. Memory
 * keeps a few rows.
 */
export async function* csvOf(
  table: Table,
  audit: ReportedAudit,
  { delimiter = "," }: CsvOptions = {},
): AsyncGenerator<string> {
  const text = (rows: readonly (readonly string[])[]) =>
    stringify(rows as string[][], { delimiter, record_delimiter: "\r\n", escape_formulas: false });
  yield BOM + text([table.columns.map(({ title }) => guarded(title))]);
  let rows: string[][] = [];
  for await (const cells of cellsOf(table, audit)) {
    rows.push(cells.map((cell, at) => csvCell(cell, table.columns[at]?.kind ?? "text")));
    if (rows.length < ROWS) continue;
    yield text(rows);
    rows = [];
  }
  if (rows.length > 0) yield text(rows);
}
