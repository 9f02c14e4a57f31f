import type { ColumnHead, TableHead, Value } from "../../../src/html/format.js";
import { isNotRead, textOf } from "./texts.js";

/** The codes of a column, one for each row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column that is read: distinct values, which are sorted, and a code for each row. */
export interface DataColumn extends ColumnHead {
  readonly dictionary: readonly Value[];
  readonly codes: Codes;
}

/** A table of the file. Rows are numbered from 0. */
export class DataTable {
  readonly id: string;
  readonly title: string;
  readonly length: number;
  readonly columns: readonly DataColumn[];
  readonly #texts = new Map<DataColumn, (string | undefined)[]>();

  constructor({ id, title, length }: TableHead, columns: readonly DataColumn[]) {
    this.id = id;
    this.title = title;
    this.length = length;
    this.columns = columns;
  }

  /** The place of a column by its id. -1 if the table has no such column. */
  columnOf(id: string): number {
    return this.columns.findIndex((column) => column.id === id);
  }

  /** The code of a cell. Codes order as values do. */
  code(column: number, row: number): number {
    return this.columns[column]?.codes[row] ?? 0;
  }

  /** The exact value of a cell. */
  value(column: number, row: number): Value {
    return this.columns[column]?.dictionary[this.code(column, row)] ?? null;
  }

  /** A cell as it is shown. */
  text(column: number, row: number): string {
    return this.textOfCode(column, this.code(column, row));
  }

  /** A distinct value of a column as it is shown. */
  textOfCode(column: number, code: number): string {
    const own = this.columns[column];
    if (!own) return "";
    const texts = this.#textsOf(own);
    texts[code] ??= textOf(own.dictionary[code] ?? null, own.kind);
    return texts[code] ?? "";
  }

  /** Whether a cell was not read. */
  isUnknown(column: number, row: number): boolean {
    return isNotRead(this.value(column, row));
  }

  #textsOf(column: DataColumn): (string | undefined)[] {
    const texts = this.#texts.get(column) ?? new Array<string | undefined>(column.values);
    this.#texts.set(column, texts);
    return texts;
  }
}
