import type { Params } from "../call/serialize.js";
import { type Answered, countOf, more, type NumberedPage, same } from "./answer.js";
import { isTooMuch, smaller, windowAt } from "./page-size.js";
import type { Page } from "./page-types.js";
import { idOf, type Tally } from "./tally.js";

/** How to read a listing by page numbers. */
export interface ByNumber {
  readonly request: (number: number, size: number) => Promise<Answered>;
  /** Items a page. */
  readonly size: number;
  /** Index of the first item to read. */
  readonly from: number;
  readonly overlap: boolean;
  readonly tally: Tally;
  readonly cap?: Cap | undefined;
}

/** The number of items that a platform lists by page number. */
export interface Cap {
  readonly items: number;
  /** Whether the platform is known to refuse more. Otherwise only a 400 beyond shows it. */
  readonly sure: boolean;
  /** The operation that lists the same by cursor, without a cap. */
  readonly beyond: { readonly name: string; readonly params: Params } | undefined;
}

/** An overlap needs some choice of sizes. */
const LEAST_OVERLAPPING = 25;
/** Searches for the last item that was read, before the rest is read without such a check. */
const SEARCHES = 50;

/**
 * Reads a listing page by page. Items are counted by their index. After a change of size, the next page is the one that holds
 * the first item not yet read. A changed `total` shows that items come and go. From then on each page must hold an item that
 * was read. All items before that one were read, so none was missed. If a page holds none, we look further to the front.
 * @returns whether it ended at the cap
 */
export async function* byNumber(how: ByNumber): AsyncGenerator<Page<unknown, unknown>, boolean, undefined> {
  const { tally, from, cap } = how;
  const listing = tally.listing();
  const before = tally.seen;
  let { size, overlap } = how;
  let mayOverlap = true;
  /** The first index not yet read. */
  let next = from;
  /** The end of the last page that did not overlap. */
  let plainEnd = from;
  /** How far before `next` we look. */
  let back = overlap ? 1 : 0;
  let searches = 0;
  let least = LEAST_OVERLAPPING;
  let idle = 0;
  let first: number | undefined;
  let last: NumberedPage | undefined;

  for (;;) {
    if (cap?.sure && next >= cap.items) return true;
    const index = Math.max(from, next - back);
    const page = await read(index);
    if (!page) return true;
    const { items: all, total, end } = page;
    const moved = last?.total !== undefined && total !== undefined && total !== last.total;
    if (!overlap) plainEnd = end;
    const grown = moved && total > (last?.total ?? 0);
    first ??= total;
    listing.total = total === undefined ? listing.total : Math.max(0, total - from);
    if (moved && mayOverlap && last?.items.some((item) => idOf(item) !== undefined)) overlap = true;

    const joined = !overlap || page.start <= from || all.some((item) => tally.joins(item));
    const needed = all.slice(Math.max(0, from - page.start));
    const items = tally.add(needed, Math.max(0, next - Math.max(page.start, from)), joined);
    if (items.length > 0) yield { items, answer: page.answer };

    const repeats = !moved && last !== undefined && end > last.end && all.length > 0 && same(all, last.items);
    if (repeats) {
      tally.truncated = `page ${page.number} repeats the page before`;
      return false;
    }
    // If there are fewer items than there must be, the pages of the platform are not what their sizes say.
    const short = total !== undefined && all.length < Math.min(page.size, total - page.start);
    const stuck = joined && back === 1 && end <= next;
    if (overlap && (short || stuck || (!joined && ++searches > SEARCHES))) {
      tally.truncated = "rows moved between pages while these were read: some may be missing";
      overlap = mayOverlap = false;
      next = Math.max(next, plainEnd);
    } else if (!joined) {
      last = { ...page, items: last?.items ?? [], end: last?.end ?? from };
      back = back === 0 ? 1 : back * Math.max(2, Math.ceil(size / 4));
      continue;
    } else next = end;
    back = overlap ? 1 : 0;
    idle = items.length > 0 || grown ? 0 : idle + 1;
    last = { ...page, end: next };
    if (all.length === 0 || (items.length === 0 && total !== undefined && next >= total)) return false;
    // Items that were added at the front push known ones before us. For a while, pages hold nothing new.
    if (idle > 2 + Math.max(0, (total ?? 0) - (first ?? 0))) {
      tally.truncated = "pages hold nothing new";
      return false;
    }
    if (!more(last, overlap ? undefined : tally.seen - before + from)) return false;
  }

  /** The page at an index, in the largest size that the platform can give. A smaller size is kept. */
  async function read(index: number): Promise<NumberedPage | undefined> {
    for (;;) {
      const largest = overlap ? Math.max(size, least) : size;
      const window = windowAt(index, largest, cap?.sure ? cap.items : undefined);
      if (!window) return undefined;
      try {
        const page = { ...window, ...(await how.request(window.number, window.size)) };
        const echo = countOf(page.answer.pageSize);
        if (!echo || echo >= window.size || page.items.length > echo) return page;
        // The platform gives a smaller page, and says so.
        size = echo;
        least = Math.min(least, echo);
        const start = (window.number - 1) * echo;
        if (start <= index) return { ...page, size: echo, start, end: start + echo };
      } catch (error) {
        if (!isTooMuch(error)) throw error;
        if (cap && error.status === 400 && window.end > cap.items) return undefined;
        const less = smaller(window.size);
        if (less === undefined) throw error;
        size = less;
      }
    }
  }
}
