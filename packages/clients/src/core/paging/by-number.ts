import { more, type NumberedPage } from "./answer.js";
import type { Cap } from "./cap.js";
import { endOf, repeats } from "./end-of-pages.js";
import { numberedReader } from "./numbered-reader.js";
import { Overlap } from "./overlap.js";
import type { Page } from "./page-types.js";
import type { RequestPage } from "./request-page.js";
import type { Tally } from "./tally.js";

/** How to read a listing by page numbers. */
export interface ByNumber {
  readonly request: RequestPage;
  /** Items a page. */
  readonly size: number;
  /** Index of the first item to read. */
  readonly from: number;
  readonly overlap: boolean;
  readonly tally: Tally;
  readonly cap?: Cap | undefined;
  /** If set, only an empty page is the last. */
  readonly untilEmpty?: string | undefined;
}

/**
 * Reads a listing page by page. The next page is the one that holds the first item not yet read.
 * @returns whether it ended at the cap
 */
export async function* byNumber(how: ByNumber): AsyncGenerator<Page<unknown, unknown>, boolean, undefined> {
  const { tally, from, cap } = how;
  const listing = tally.listing();
  const before = tally.seen;
  const read = numberedReader(how.request, how.size, cap);
  const overlap = new Overlap(how.overlap, from);
  let next = from;
  let idle = 0;
  let first: number | undefined;
  let last: NumberedPage | undefined;
  for (;;) {
    const page =
      cap?.sure && next >= cap.items ? undefined : await read(Math.max(from, next - overlap.back), overlap.on);
    if (!page) return true;
    const { total, start } = page;
    /** By how many items the listing has changed since the last page. 0 if nobody says. */
    const change = Number(total) - Number(last?.total) || 0;
    first ??= total;
    if (total !== undefined) listing.total = Math.max(0, total - from);
    overlap.observe(page, change !== 0, last);
    const joined = !overlap.on || start <= from || page.items.some((item) => tally.joins(item));
    const asked = page.items.slice(Math.max(0, from - start));
    const items = tally.add(asked, Math.max(0, next - Math.max(start, from)), joined);
    if (items.length > 0) yield { items, answer: page.answer };

    const wrong = overlap.step(page, joined, next);
    const again = repeats(page, last, change);
    if (wrong === "apart" && !again) {
      last = { ...page, items: last?.items ?? [], end: last?.end ?? from };
      continue;
    }
    if (wrong) tally.truncated = "items moved, so some may be missing";
    next = wrong ? Math.max(next, overlap.plainEnd) : page.end;
    last = { ...page, end: next };
    // Items that were added in front push those that we had before us. So for a while pages hold nothing new.
    idle = items.length > 0 || change > 0 ? 0 : idle + 1;
    const why = again ? `page ${page.number} repeats the page before` : endOf(page, items.length, next, idle, first);
    if (why) tally.truncated = why;
    const isMore = how.untilEmpty || more(last, overlap.on ? undefined : tally.seen - before + from);
    if (why !== undefined || !isMore) return false;
  }
}
