import type { ReportedAudit } from "../audit/reported-audit.js";

/** A value that was not read. It never looks like none or like zero. */
export interface NotRead {
  readonly unknown: string;
}

/** The value of a cell. `null` says that there is none. */
export type Cell = string | number | boolean | readonly string[] | null | NotRead;

/** How a column is written and sorted. `number` counts or measures. A telephone number or an id is `phone` or `text`. */
export type ColumnKind = "text" | "phone" | "number" | "money" | "date" | "flag" | "list" | "severity";

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
  readonly of: (row: Row) => Cell;
}

/** A table of a report. */
export interface Table<Row = unknown> {
  /** Names the file `<id>.csv`, the sheet and the part of the HTML report. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** In an order that does not depend on how the audit ran. */
  readonly rows: (audit: ReportedAudit) => AsyncIterable<Row>;
}

export const isNotRead = (cell: Cell): cell is NotRead =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell) && "unknown" in cell;
