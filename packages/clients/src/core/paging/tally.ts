import type { PageReport } from "./page-types.js";

/** The `id` of a row; undefined for rows that have none, which cannot be told apart. */
export const idOf = (row: unknown): string | undefined => {
  const id = typeof row === "object" && row !== null ? (row as { id?: unknown }).id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
};

/** One listing of several that are read as one: what the platform says of its length. */
export interface Listing {
  total?: number | undefined;
}

/** Counts what is read, and lets each id through once. */
export class Tally {
  /** Ids given; true where all rows in front of it are known to be given too. */
  readonly #ids = new Map<string, boolean>();
  readonly #listings: Listing[] = [];
  #duplicates = 0;
  seen = 0;
  truncated: string | undefined;

  /** A further listing, whose total counts. */
  listing(): Listing {
    const listing: Listing = {};
    this.#listings.push(listing);
    return listing;
  }

  /** Whether this row was given, and nothing in front of it is missing. */
  joins(row: unknown): boolean {
    return this.#ids.get(idOf(row) ?? "") === true;
  }

  /**
   * The rows that are new.
   * @param again how many of the first rows were asked for a second time: they are no duplicates, and those without an id are known
   * @param joined whether nothing in front of these rows is missing
   */
  add(rows: readonly unknown[], again: number, joined: boolean): unknown[] {
    const fresh = rows.filter((row, index) => {
      const id = idOf(row);
      if (id === undefined) return index >= again;
      const known = this.#ids.has(id);
      if (joined || !known) this.#ids.set(id, joined);
      if (known && index >= again) this.#duplicates += 1;
      return !known;
    });
    this.seen += fresh.length;
    return fresh;
  }

  report(): PageReport {
    const { seen, truncated } = this;
    const sum = this.#listings.reduce((all, { total = Number.NaN }) => all + total, 0);
    const total = this.#listings.length > 0 && sum >= 0 ? sum : undefined;
    const gaps = total === undefined ? undefined : Math.max(0, total - seen);
    return { seen, duplicates: this.#duplicates, total, gaps, ...(truncated !== undefined && { truncated }) };
  }
}
