import type { Cap } from "./cap.js";
import { numberedReader } from "./numbered-reader.js";
import type { Page } from "./page-types.js";
import { Place, type Start } from "./place.js";
import type { RequestPage } from "./request-page.js";

/** How to read a listing by page numbers. */
export interface ByNumber extends Start {
  readonly request: RequestPage;
  /** Items a page. */
  readonly size: number;
  readonly cap?: Cap | undefined;
}

/**
 * Reads a listing page by page. The next page is the one that holds the first item not yet read.
 * @returns whether it ended at the cap
 */
export async function* byNumber(how: ByNumber): AsyncGenerator<Page<unknown, unknown>, boolean, undefined> {
  const { cap } = how;
  const read = numberedReader(how.request, how.size, cap);
  const place = new Place(how);
  for (;;) {
    const index = place.index(cap?.sure ? cap.items : undefined);
    const page = index === undefined ? index : await read(index, place.overlaps);
    if (!page) return true;
    const items = await place.take(page);
    if (items.length > 0) yield { items, answer: page.answer };
    if (place.ends(page, items.length)) return false;
  }
}
