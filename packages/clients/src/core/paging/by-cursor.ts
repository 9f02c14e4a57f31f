import type { Operation } from "../operation.js";
import type { Answered } from "./answer.js";
import { cursorIn, isPart, namesNext } from "./cursor.js";
import type { smallerAfter } from "./page-size.js";
import type { Pages } from "./page-types.js";
import type { RequestPage } from "./request-page.js";
import type { ListingLength, Tally } from "./tally.js";

/** How to read a listing in which every page names the next. */
export interface ByCursor {
  readonly request: RequestPage;
  readonly operation: Operation;
  /** The parameter that holds the cursor. Undefined if there is one page only. */
  readonly cursor: string | undefined;
  /** The field of an answer that holds the next cursor, or a path with it. @default the parameter's name */
  readonly next?: string | undefined;
  /** Items a page. */
  readonly size: number;
  readonly tally: Tally;
  /** Where to begin. */
  readonly from: string | undefined;
  /** Handed to this part, which is loaded late. Bundlers make a separate file of each module that two parts import. */
  readonly smallerAfter: typeof smallerAfter;
  /** Items a page of the reader that this one continues, and infinite if there is none. Its items are no duplicates, and its total counts. */
  readonly after: number;
}

/** Pages without a new item that are accepted one after the other. Another reader may have given the items of as many. */
const IDLE_PAGES = 100;

/** Reads a listing by cursor, or by the `q64` of its next page, or its only page. It is loaded when such a listing is read. */
export async function* byCursor(how: ByCursor): Pages {
  const { tally } = how;
  const again = how.after < Infinity;
  const listing: ListingLength = again ? {} : tally.listing();
  const used = new Set([how.from]);
  let idle = 0;
  const read = pageReader(how);
  for (let cursor = how.from; ; ) {
    const page = await read(cursor);
    const { answer, items: all, total } = page;
    listing.total = total ?? (how.cursor ? listing.total : all.length);
    const items = tally.add(all, again ? all.length : 0, false);
    idle = items.length > 0 ? 0 : idle + 1;
    if (items.length > 0) yield { items, answer };
    cursor = how.cursor && cursorIn(answer, how.cursor, how.next);
    if (!cursor) {
      if (how.cursor ? namesNext(answer) : isPart(page)) tally.truncated = "the next page cannot be read";
      return;
    }
    if (all.length === 0 || used.has(cursor) || idle > IDLE_PAGES) {
      const why = used.has(cursor) ? `the ${how.cursor} repeats` : "pages hold nothing new";
      tally.truncated = all.length === 0 ? "an empty page names a next one" : why;
      return;
    }
    used.add(cursor);
  }
}

/** Requests the page at a cursor. A page that is too large is requested again in a smaller size, which is then kept. */
function pageReader({ operation, request, size: given, smallerAfter, tally }: ByCursor) {
  let size = given;
  return async (cursor: string | undefined) => {
    for (;;) {
      try {
        const page = await request(cursor, size);
        return operation.bare && !Array.isArray(page.answer) ? onlyItem(page, tally) : page;
      } catch (error) {
        size = await smallerAfter(error, size);
      }
    }
  };
}

/**
 * An answer that is one item without its list. No field of it says that there is more.
 *
 * @throws TypeError if it is an error that came with a good status
 */
function onlyItem({ answer }: Answered, tally: Tally): Answered {
  if ("error" in answer) throw new TypeError("items: the answer is an error, not an item");
  tally.truncated = undefined;
  tally.unread = undefined;
  return { answer, items: [answer], total: 1 };
}
