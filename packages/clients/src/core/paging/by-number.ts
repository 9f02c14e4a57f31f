import { changeSince, isEnd, more, type NumberedPage, repeats } from "./answer.js";
import type { Cap } from "./cap.js";
import { NumberedReader, type RequestNumber } from "./numbered-reader.js";
import { Overlap } from "./overlap.js";
import type { Page } from "./page-types.js";
import type { Tally } from "./tally.js";

/** How to read a listing by page numbers. */
export interface ByNumber {
  readonly request: RequestNumber;
  /** Items a page. */
  readonly size: number;
  /** Index of the first item to read. */
  readonly from: number;
  readonly overlap: boolean;
  readonly tally: Tally;
  readonly cap?: Cap | undefined;
}

/** Pages without a new item that are accepted, if the listing does not grow. */
const IDLE_PAGES = 2;

/**
 * Reads a listing page by page. Items are counted by their index, because a page may change its size. The next page is the
 * one that holds the first item not yet read.
 * @returns whether it ended at the cap
 */
export async function* byNumber(how: ByNumber): AsyncGenerator<Page<unknown, unknown>, boolean, undefined> {
  const { tally, from, cap } = how;
  const listing = tally.listing();
  const before = tally.seen;
  const reader = new NumberedReader(how);
  const overlap = new Overlap(how.overlap, from);
  let next = from;
  let idle = 0;
  let first: number | undefined;
  let last: NumberedPage | undefined;
  const end = (truncated?: string) => {
    tally.truncated = truncated ?? tally.truncated;
    return false;
  };

  for (;;) {
    if (cap?.sure && next >= cap.items) return true;
    const page = await reader.read(Math.max(from, next - overlap.back), overlap.on);
    if (!page) return true;
    const { total } = page;
    const change = changeSince(last, page);
    first ??= total;
    listing.total = total === undefined ? listing.total : Math.max(0, total - from);
    overlap.observe(page, change.moved, last);

    const joined = !overlap.on || page.start <= from || page.items.some((item) => tally.joins(item));
    const asked = page.items.slice(Math.max(0, from - page.start));
    const items = tally.add(asked, Math.max(0, next - Math.max(page.start, from)), joined);
    if (items.length > 0) yield { items, answer: page.answer };
    if (repeats(page, last, change.moved)) return end(`page ${page.number} repeats the page before`);

    const step = overlap.step(page, joined, next, reader.size);
    if (step === "search") {
      last = { ...page, items: last?.items ?? [], end: last?.end ?? from };
      continue;
    }
    if (step === "lost") tally.truncated = "items moved between pages during the reading, so some may be missing";
    next = step === "lost" ? Math.max(next, overlap.plainEnd) : page.end;
    last = { ...page, end: next };
    if (isEnd(page, items.length, next)) return end();
    // Items that were added in front push those that we had before us. So for a while pages hold nothing new.
    idle = items.length > 0 || change.grown ? 0 : idle + 1;
    if (idle > IDLE_PAGES + Math.max(0, (total ?? 0) - (first ?? 0))) return end("pages hold nothing new");
    if (!more(last, overlap.on ? undefined : tally.seen - before + from)) return end();
  }
}
