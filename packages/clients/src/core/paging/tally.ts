import type { PageReport } from "./page-types.js";

/** The `id` of an item. Undefined if it has none. Such items cannot be distinguished. */
export const idOf = (item: unknown): string | undefined => {
  const { id } = Object(item) as { id?: unknown };
  return ["string", "number"].includes(typeof id) ? `${id}` : undefined;
};

/** One listing of several that are read as one, with its length as the platform says. */
export interface ListingLength {
  total?: number | undefined;
}

/** Counts what is read, and lets each id through once. */
export class Tally {
  /** Ids that were given. True if all earlier items were given too. */
  readonly #ids = new Map<string, boolean>();
  readonly #listings: ListingLength[] = [];
  #duplicates = 0;
  #nulls = 0;
  seen = 0;
  truncated: string | undefined;
  /** The field of the last answer that says that there is more, and that is not read. */
  unread: string | undefined;

  /** A further listing, whose total counts. */
  listing(): ListingLength {
    const listing: ListingLength = {};
    this.#end();
    this.#listings.push(listing);
    return listing;
  }

  /** Ends a listing. What its last answer says of more is no longer read. */
  #end(): void {
    if (this.unread) this.truncated ??= `${this.unread} says that there is more`;
  }

  /** Whether this item was given, and none before it is missing. */
  joins(item: unknown): boolean {
    return this.#ids.get(idOf(item) ?? "") === true;
  }

  /**
   * Adds the items of a page, and gives those that are new. An item that is null is missing.
   * @param again how many of the first items were requested before. They are no duplicates, and those without an id are known
   * @param joined whether no item before these is missing
   */
  add(items: readonly unknown[], again: number, joined: boolean): unknown[] {
    const fresh = items.filter((item, index) => {
      if (item === null) {
        if (index >= again) this.#nulls += 1;
        return false;
      }
      const id = idOf(item);
      if (id === undefined) return index >= again;
      const known = this.#ids.has(id);
      if (joined || !known) this.#ids.set(id, joined);
      if (known && index >= again) this.#duplicates += 1;
      return !known;
    });
    this.seen += fresh.length;
    return fresh;
  }

  /** @param wanted the id or ids that were asked for, or a text of ids with commas. True or undefined if there were none */
  report(wanted: unknown): PageReport {
    this.#end();
    const { seen } = this;
    const truncated = this.truncated ?? (this.#nulls && `${this.#nulls} came as null`);
    const missing = wanted && wanted !== true ? `${wanted}`.split(",").filter((id) => !this.#ids.has(id)) : [];
    const sum = this.#listings.reduce((all, { total }) => all + (total as number), 0);
    const [total, gaps] = sum >= 0 ? [sum, Math.max(0, sum - seen)] : []; // One unknown total makes it NaN.
    return {
      seen,
      duplicates: this.#duplicates,
      total,
      gaps,
      ...(missing[0] && { missing }),
      ...(truncated && { truncated }),
    };
  }
}
