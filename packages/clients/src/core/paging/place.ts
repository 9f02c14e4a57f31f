import type { NumberedPage } from "./answer.js";
import { endOf, repeats } from "./end-of-pages.js";
import type { Overlap } from "./overlap.js";
import { idOf, type ListingLength, type Tally } from "./tally.js";

/** Where the reading of a listing by page numbers begins, and what is known of it then. */
export interface Start {
  /** Index of the first item to read. */
  readonly from: number;
  /** Whether pages overlap from the beginning. */
  readonly overlap: boolean;
  /** Whether a page may be short. Then only an empty page is the last. */
  readonly untilEmpty?: boolean | undefined;
  readonly tally: Tally;
}

/** Where the reading of a listing by page numbers stands. Each page is taken, and then asked if it ends the listing. */
export class Place {
  readonly #start: Start;
  readonly #listing: ListingLength;
  /** Items that were read before this listing. */
  readonly #before: number;
  #overlap: Overlap | undefined;
  /** Index of the first item not yet read. */
  #next: number;
  #last: NumberedPage | undefined;
  /** The total that the first page named, and the last one. */
  #first: number | undefined;
  #total: number | undefined;
  /** By how many items the listing has changed since the last page. 0 if nobody says. */
  #change = 0;
  #joined = true;
  #idle = 0;

  constructor(start: Start) {
    this.#start = start;
    this.#listing = start.tally.listing();
    this.#before = start.tally.seen;
    this.#next = start.from;
  }

  /** Whether the next page overlaps the one before. */
  get overlaps(): boolean {
    return this.#overlap?.on ?? this.#start.overlap;
  }

  /** Index of an item that the next page must hold. Undefined from `end` on. */
  index(end = Infinity): number | undefined {
    return this.#next < end ? Math.max(this.#start.from, this.#next - (this.#overlap?.back ?? 0)) : undefined;
  }

  /** Takes a page. Gives the items that are new. */
  async take({ items, start, end, total }: NumberedPage): Promise<unknown[]> {
    const { tally, from, overlap, untilEmpty } = this.#start;
    this.#change = Number(total) - Number(this.#total) || 0;
    this.#total = total;
    this.#first ??= total;
    if (total !== undefined) this.#listing.total = Math.max(0, total - from);
    // Once items have moved, pages overlap, if ids identify the items. A page that may be short need not hold an item that we have.
    if (!untilEmpty && (overlap || (this.#change && this.#last?.items.some(idOf))))
      this.#overlap ??= new (await import("./overlap.js")).Overlap(this.#last ? end : from);
    this.#joined = !this.#overlap?.on || start <= from || items.some((item) => tally.joins(item));
    const again = Math.max(0, this.#next - Math.max(start, from));
    return tally.add(items.slice(Math.max(0, from - start)), again, this.#joined);
  }

  /** Moves beyond a page. @returns whether it is the last. `fresh` is how many of its items are new */
  ends(page: NumberedPage, fresh: number): boolean {
    const { tally, from, untilEmpty } = this.#start;
    const again = repeats(page, this.#last, this.#change);
    const wrong = this.#overlap?.step(page, this.#joined, this.#next);
    if (wrong === "apart" && !again) return false;
    if (wrong) tally.truncated = "items moved, so some may be missing";
    this.#next = wrong ? Math.max(this.#next, this.#overlap?.plainEnd ?? 0) : page.end;
    const last = { ...page, end: this.#next };
    this.#last = last;
    // Items that were added in front push those that we had before us. So for a while pages hold nothing new.
    this.#idle = fresh > 0 || this.#change > 0 ? 0 : this.#idle + 1;
    const read = this.#overlap?.on ? undefined : tally.seen - this.#before + from;
    const why = again
      ? `page ${page.number} repeats the page before`
      : endOf(last, fresh, this.#idle, this.#first, read, untilEmpty);
    if (why) tally.truncated = why;
    return why !== undefined;
  }
}
