import { cursorIn, isPart, namesNext } from "./answer.js";
import { smallerAfter } from "./page-size.js";
import type { Pages } from "./page-types.js";
import type { RequestPage } from "./request-page.js";
import type { Listing, Tally } from "./tally.js";

/** How to read a listing in which every page names the next. */
export interface ByCursor {
  readonly request: RequestPage;
  /** The parameter that holds the cursor. Undefined if there is one page only. */
  readonly cursor: string | undefined;
  /** The field of an answer that holds the next cursor, or a path with it. @default the parameter's name */
  readonly next?: string | undefined;
  /** Items a page. */
  readonly size: number;
  readonly tally: Tally;
  /** Where to begin. */
  readonly from: string | undefined;
  /** Continues for another reader. The items of that reader are no duplicates, and its total counts. */
  readonly again: boolean;
}

/** Pages without a new item that are accepted one after the other. Another reader may have given the items of as many. */
const IDLE_PAGES = 100;

/** Reads a listing by cursor, or by the `q64` of its next page, or its only page. */
export async function* byCursor(how: ByCursor): Pages {
  const { tally } = how;
  const listing: Listing = how.again ? {} : tally.listing();
  const used = new Set([how.from]);
  let idle = 0;
  const read = pageReader(how);
  for (let cursor = how.from; ; ) {
    const page = await read(cursor);
    const { answer, items: all, total } = page;
    listing.total = total ?? (how.cursor ? listing.total : all.length);
    const items = tally.add(all, how.again ? all.length : 0, false);
    idle = items.length > 0 ? 0 : idle + 1;
    if (items.length > 0) yield { items, answer };
    cursor = how.cursor && cursorIn(answer, how.cursor, how.next);
    if (!cursor) {
      if (how.cursor ? namesNext(answer) : isPart(page)) tally.truncated = "nothing says how to read the next page";
      return;
    }
    if (all.length === 0 || used.has(cursor) || idle > IDLE_PAGES) {
      tally.truncated = used.has(cursor) ? `the ${how.cursor} repeats` : "pages hold nothing new";
      if (all.length === 0) tally.truncated = "an empty page names a next one";
      return;
    }
    used.add(cursor);
  }
}

/** Requests the page at a cursor. A page that is too large is requested again in a smaller size, which is then kept. */
function pageReader({ request, size: given }: ByCursor) {
  let size = given;
  return async (cursor: string | undefined) => {
    for (;;) {
      try {
        return await request(cursor, size);
      } catch (error) {
        size = await smallerAfter(error, size);
      }
    }
  };
}
