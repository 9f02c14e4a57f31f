import { type Answer, type Answered, cursorIn, isPart, namesNext } from "./answer.js";
import { isTooMuch, smaller } from "./page-size.js";
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
  /** The parameter of the page size, and the size. Undefined if the platform decides. */
  readonly size: readonly [name: string, items: number] | undefined;
  readonly tally: Tally;
  /** Where to begin. */
  readonly from: string | undefined;
  /** Continues for another reader. The items of that reader are no duplicates, and its total counts. */
  readonly again?: true;
}

/** Reads a listing by cursor, or by the `q64` of its next page, or its only page. */
export async function* byCursor(how: ByCursor): Pages {
  const { tally } = how;
  const listing: Listing = how.again ? {} : tally.listing();
  const used = new Set([how.from]);
  const read = pageReader(how);
  for (let cursor = how.from; ; ) {
    const page = await read(cursor);
    const { answer, items: all, total } = page;
    listing.total = total ?? (how.cursor ? listing.total : all.length);
    const items = tally.add(all, how.again ? all.length : 0, false);
    if (items.length > 0) yield { items, answer };
    cursor = how.cursor && cursorIn(answer, how.cursor, how.next);
    const why = cursor ? stopAt(cursor, how.cursor, used, all.length) : how.cursor ? unread(answer) : rest(page);
    tally.truncated = why ?? tally.truncated;
    if (!cursor || why) return;
    used.add(cursor);
  }
}

/** Why a cursor leads nowhere. */
const stopAt = (cursor: string, name: string | undefined, used: ReadonlySet<unknown>, items: number) =>
  items === 0 ? "a page is empty, yet names a next one" : used.has(cursor) ? `the ${name} repeats` : undefined;

/** Why a listing by cursor is short, if its last answer names a next page in another way. */
const unread = (answer: Answer) => (namesNext(answer) ? "the answer names a next page, without the cursor" : undefined);

/** Why the only page of an operation is short. */
const rest = (page: Answered) =>
  isPart(page) ? "there are more items, and the spec does not say how to read them" : undefined;

/** Requests the page at a cursor. A page that is too large is requested again in a smaller size, which is then kept. */
function pageReader({ request, cursor: cursorName, size: given }: ByCursor) {
  let size = given?.[1];
  return async (cursor: string | undefined) => {
    for (;;) {
      const params: Record<string, unknown> = cursorName && cursor ? { [cursorName]: cursor } : {};
      if (given) params[given[0]] = size;
      try {
        return await request(params);
      } catch (error) {
        const less = size !== undefined && isTooMuch(error) ? smaller(size) : undefined;
        if (less === undefined) throw error;
        size = less;
      }
    }
  };
}
