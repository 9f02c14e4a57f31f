import { type NumberedPage, namesMore, same } from "./answer.js";

/** Pages without a new item that are accepted, if the listing does not grow. */
const IDLE_PAGES = 2;

/** Whether a page that should follow another holds the same, although the listing has not changed. */
export const repeats = (page: NumberedPage, last: NumberedPage | undefined, change: number): boolean =>
  !change && !!last && page.end > last.end && page.items.length > 0 && same(page.items, last.items);

/**
 * Whether reading ends with a page by number, and why it may not be all. An empty reason means that it is all. After an empty page
 * that names more, the next pages are read too.
 * @param fresh how many of its items are new
 * @param next index of the first item not yet read
 * @param idle pages since the last new item
 * @param first the total that the first page named
 */
export function endOf(
  { items, total, answer, number }: NumberedPage,
  fresh: number,
  next: number,
  idle: number,
  first = 0,
): string | undefined {
  const isAll = next >= (total ?? Infinity);
  if (items.length === 0 ? isAll || !namesMore(answer, number) : isAll && fresh === 0) return "";
  return idle > IDLE_PAGES + Math.max(0, (total ?? 0) - first) ? "pages hold nothing new" : undefined;
}
