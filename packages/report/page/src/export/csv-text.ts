import { cellText } from "../../../src/csv/cell-text.js";
import { guarded } from "../../../src/csv/guard.js";
import type { DataTable } from "../data/table.js";
import { visible } from "../data/visible.js";

/** What is exported: the shown rows and columns, in their order. */
export interface Shown {
  readonly table: DataTable;
  readonly rows: Uint32Array;
  readonly columns: readonly number[];
}

/** Excel reads UTF-8 only after this mark. */
const MARK = "\ufeff";

/** The shown rows as CSV. Cells are those of the report's own CSV files, so none of them is a formula. */
export function csvOf({ table, rows, columns }: Shown): string {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\r\n`;
  const head = columns.map((column) => guarded(table.columns[column]?.title ?? ""));
  const cell = (row: number) => (column: number) =>
    cellText(table.value(column, row), table.columns[column]?.kind ?? "text", visible);
  return [MARK, line(head), ...Array.from(rows, (row) => line(columns.map(cell(row))))].join("");
}

const SPECIAL = /[",\r\n]/;

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
