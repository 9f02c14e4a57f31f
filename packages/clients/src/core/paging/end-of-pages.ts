import { countOf, type NumberedPage, same } from "./answer.js";

/** Pages without a new item that are accepted, if the listing does not grow. */
const IDLE_PAGES = 2;

/** Whether a page that should follow another holds the same, although the listing has not changed. */
export const repeats = (page: NumberedPage, last: NumberedPage | undefined, change: number): boolean =>
  !change && !!last && page.end > last.end && page.items.length > 0 && same(page.items, last.items);

/**
 * Whether reading ends with a page, and why it may not be all. An empty reason means that it is all. After an empty page that names
 * more, the next pages are read too. Counts may be wrong either way, and one call too many costs little.
 * @param fresh how many of its items are new
 * @param idle pages since the last new item
 * @param first the total that the first page named
 * @param read items read so far, if fewer than the total mean that there is more
 * @param untilEmpty whether a short page can have a next one
 */
export function endOf(
  { items, total, answer, number, size, end }: NumberedPage,
  fresh: number,
  idle: number,
  first = 0,
  read = end,
  untilEmpty = false,
): string | undefined {
  const { nextUri, nextPage } = answer;
  const pageCount = countOf(answer.pageCount);
  const namesMore = nextUri || nextPage || number < (pageCount ?? 0);
  const isAll = end >= (total ?? Infinity);
  if (items.length === 0 ? isAll || !namesMore : isAll && fresh === 0) return "";
  if (idle > IDLE_PAGES + Math.max(0, (total ?? 0) - first)) return "pages hold nothing new";
  const isLast = (total ?? pageCount) === undefined ? items.length < size : Math.min(end, read) >= (total ?? 0);
  return namesMore || untilEmpty || !isLast ? undefined : "";
}
