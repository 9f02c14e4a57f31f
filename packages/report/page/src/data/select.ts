import { Search } from "./search.js";
import type { DataTable } from "./table.js";

/** The rows that somebody wants to see. */
export interface Selection {
  /** @default every row */
  readonly query?: string | undefined;
  /** The codes of a column of which a row must have one. Filters of several columns must all hold. */
  readonly filters?: readonly Filter[] | undefined;
  /** @default the order of the file */
  readonly sort?: Sort | undefined;
}

export interface Filter {
  readonly column: number;
  readonly codes: ReadonlySet<number>;
}

export interface Sort {
  readonly column: number;
  readonly isDescending: boolean;
}

/** A distinct value of a column, with how many rows have it. */
export interface ValueCount {
  readonly code: number;
  readonly text: string;
  readonly count: number;
}

/** Searches, filters and sorts a table. */
export class Selector {
  readonly #table: DataTable;
  readonly #search: Search;

  constructor(table: DataTable) {
    this.#table = table;
    this.#search = new Search(table);
  }

  /** Prepares the search before somebody types. @param wait comes back when there is time */
  prepare(wait: () => Promise<void>): Promise<void> {
    return this.#search.prepare(wait);
  }

  /** The rows of a selection, in its order. */
  rows({ query = "", filters = [], sort }: Selection): Uint32Array {
    const rows = this.#filtered(this.#search.marks(query), filters);
    return sort === undefined ? rows : this.#sorted(rows, sort);
  }

  /** The distinct values that a column has in these rows, in their order. */
  values(column: number, rows: Uint32Array): readonly ValueCount[] {
    const counts = new Uint32Array(this.#table.columns[column]?.values ?? 0);
    for (const row of rows) {
      const code = this.#table.code(column, row);
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return Array.from(counts, (count, code) => ({ code, text: this.#table.textOfCode(column, code), count })).filter(
      ({ count }) => count > 0,
    );
  }

  #filtered(marks: Uint8Array | undefined, filters: readonly Filter[]): Uint32Array {
    const { length, columns } = this.#table;
    const rows = new Uint32Array(length);
    const tests = filters.flatMap(({ column, codes }) => {
      const own = columns[column];
      return own ? [{ codes: own.codes, wanted: maskOf(own.values, codes) }] : [];
    });
    let found = 0;
    for (let row = 0; row < length; row += 1) {
      if (marks?.[row] === 0) continue;
      if (!tests.every(({ codes, wanted }) => wanted[codes[row] ?? 0] === 1)) continue;
      rows[found] = row;
      found += 1;
    }
    return rows.slice(0, found);
  }

  /**
   * Counts codes, and puts each row where its code begins. Equal values keep the order of the file. None and what was not read
   * come last both ways, because nobody looks for them first.
   */
  #sorted(rows: Uint32Array, { column, isDescending }: Sort): Uint32Array {
    const own = this.#table.columns[column];
    if (!own) return rows;
    const { codes, values, known } = own;
    const rankOf = (code: number) => (isDescending && code < known ? known - 1 - code : code);
    const starts = new Uint32Array(values + 1);
    for (const row of rows) {
      const next = rankOf(codes[row] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let rank = 1; rank <= values; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
    const sorted = new Uint32Array(rows.length);
    for (const row of rows) {
      const rank = rankOf(codes[row] ?? 0);
      const place = starts[rank] ?? 0;
      sorted[place] = row;
      starts[rank] = place + 1;
    }
    return sorted;
  }
}

function maskOf(values: number, codes: ReadonlySet<number>): Uint8Array {
  const mask = new Uint8Array(values);
  for (const code of codes) mask[code] = 1;
  return mask;
}
