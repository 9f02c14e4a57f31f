import type { DataTable } from "../data/table.js";
import { exactOf } from "../data/texts.js";

/** What is exported: the shown rows and columns, in their order. */
export interface Shown {
  readonly table: DataTable;
  readonly rows: Uint32Array;
  readonly columns: readonly number[];
}

/** Excel reads UTF-8 only behind this mark. */
const MARK = "\ufeff";

/** The shown rows as CSV, as the report's own CSV files are. */
export function csvOf({ table, rows, columns }: Shown, guarded: (text: string, kind: string) => string): string {
  const line = (cells: readonly string[]) => `${cells.map(quoted).join(",")}\r\n`;
  const head = columns.map((column) => table.columns[column]?.title ?? "");
  const kinds = columns.map((column) => table.columns[column]?.kind ?? "text");
  const body = Array.from(rows, (row) =>
    line(columns.map((column, index) => guarded(exactOf(table.value(column, row)), kinds[index] ?? "text"))),
  );
  return [MARK, line(head), ...body].join("");
}

const SPECIAL = /[",\r\n;\t]/;

const quoted = (text: string): string => (SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
