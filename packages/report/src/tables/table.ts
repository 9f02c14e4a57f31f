import type { ReportedAudit } from "../audit/reported-audit.js";

/** A value that was not read. It never looks like none or like zero. */
export interface NotRead {
  readonly unknown: string;
}

/** The value of a cell. `null` says that there is none. */
export type Cell = string | number | boolean | readonly string[] | null | NotRead;

/**
 * How a column is written and sorted. `number` counts or measures. `share` is a part of one. A telephone number or an extension is
 * `phone`. An id is `text`. A `date` is ISO 8601, UTC.
 */
export type ColumnKind = "text" | "phone" | "number" | "share" | "money" | "date" | "flag" | "list" | "severity";

/** A column of a table. CSV, XLSX and the HTML report have the same. */
export interface Column<Row> {
  /** Stable, for scripts and deep links, such as `lastLogin`. */
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters. @default that of the title */
  readonly width?: number;
  /** Whether the HTML report shows it before somebody chooses columns. */
  readonly isShown?: boolean;
  /** It is a method, because TypeScript then takes a table of any rows for a {@link Table}. */
  of(row: Row): Cell;
}

/** A table of a report. */
export interface Table<Row = unknown> {
  /** Names the file `<id>.csv`, the sheet and the part of the HTML report. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** Whether an audit has it. Otherwise it is left out, because an empty table would say that there is none. @default always */
  readonly isIn?: (audit: ReportedAudit) => boolean;
  /** In an order that does not depend on how the audit ran. */
  readonly rows: (audit: ReportedAudit) => AsyncIterable<Row>;
}

export const isNotRead = (cell: Cell): cell is NotRead =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell) && "unknown" in cell;

/** The cells of a table, row by row, in the order of its columns. */
export async function* cellsOf(table: Table, audit: ReportedAudit): AsyncGenerator<readonly Cell[]> {
  for await (const row of table.rows(audit)) yield table.columns.map((column) => column.of(row));
}
