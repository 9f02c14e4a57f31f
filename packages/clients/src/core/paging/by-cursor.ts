import { isTooMuch, smaller } from "./page-size.js";
import type { Page } from "./page-types.js";
import { type Answer, type Ask, countOf, cursorIn, rowsOf } from "./paging.js";
import type { Listing, Tally } from "./tally.js";

/** How a listing is read whose every page names the next. */
export interface ByCursor {
  readonly ask: Ask;
  readonly items: string;
  /** The parameter that holds the cursor. */
  readonly cursor: string;
  /** The parameter of the page size, and the size; undefined where the platform decides. */
  readonly size: readonly [name: string, rows: number] | undefined;
  readonly tally: Tally;
  /** Where to begin. */
  readonly from: string | undefined;
  /** Goes on for another reader: rows that one had are no duplicates, and the total is its own. */
  readonly again?: true;
}

/** Reads a listing by cursor, or by the `q64` of its next page. A page that is too large is asked for again, smaller. */
export async function* byCursor(how: ByCursor): AsyncGenerator<Page<unknown, unknown>, void, undefined> {
  const { ask, tally } = how;
  const listing: Listing = how.again ? {} : tally.listing();
  const used = new Set([how.from]);
  let size = how.size?.[1];
  for (let cursor = how.from; ; ) {
    const params: Record<string, unknown> = cursor === undefined ? {} : { [how.cursor]: cursor };
    if (how.size) params[how.size[0]] = size;
    let answer: Answer;
    try {
      answer = await ask(params);
    } catch (error) {
      const less = size !== undefined && isTooMuch(error) ? smaller(size) : undefined;
      if (less === undefined) throw error;
      size = less;
      continue;
    }
    listing.total = countOf(answer.total) ?? listing.total;
    const rows = rowsOf(answer, how.items);
    const items = tally.take(rows, how.again ? rows.length : 0, false);
    if (items.length > 0) yield { items, answer };
    cursor = cursorIn(answer, how.cursor);
    if (cursor === undefined) return;
    if (rows.length === 0 || used.has(cursor)) {
      tally.truncated = rows.length === 0 ? "a page is empty, yet names a next one" : `the ${how.cursor} repeats`;
      return;
    }
    used.add(cursor);
  }
}
