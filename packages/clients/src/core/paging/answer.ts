import type { Window } from "./page-size.js";
import { idOf } from "./tally.js";

/** An answer that lists items. Nothing in it is certain. */
export type Answer = Readonly<Record<string, unknown>>;

/** What one request has brought. */
export interface Answered {
  readonly answer: Answer;
  readonly items: readonly unknown[];
  readonly total: number | undefined;
}

/** A page by number. */
export type NumberedPage = Answered & Window;

/** A number of items or pages, if the answer has a valid one. */
export const countOf = (value: unknown): number | undefined =>
  typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : undefined;

/** The list in an answer, which may itself be the list. Undefined if it has none. */
export function listIn(answer: Answer, items: string): readonly unknown[] | undefined {
  const list = Array.isArray(answer) ? answer : answer[items];
  return Array.isArray(list) ? list : undefined;
}

/**
 * The cursor of the next page. It is in a field of the answer, or in the path of the next page as a parameter.
 * In that path a plus is a plus, because a `q64` is base64.
 * @param name the parameter that carries it
 * @param next the field that holds it or the path, such as `nextUri` or `cursors.after`
 */
export function cursorIn(answer: Answer, name: string, next = name): string | undefined {
  const value = next.split(".").reduce<unknown>((at, key) => (at as Answer | undefined | null)?.[key], answer);
  // A count, such as the index of the next item. 0 is where the first page begins.
  if (countOf(value)) return `${value}`;
  if (isText(value) && !value.includes("?")) return value;
  const path = [value, answer.nextPage, answer.nextUri].find(isText) ?? "";
  const text = path.match(`[?&]${name}=([^&]*)`)?.[1];
  if (!text) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Whether an answer names a page that follows it, in any form. */
export const namesNext = ({ nextUri, nextPage, cursor, after, cursors }: Answer): boolean =>
  [nextUri, nextPage, cursor, after, (cursors as Answer | undefined | null)?.after].some(Boolean);

/** Whether an answer that is read as a whole is only a page of it. */
export const isPart = (page: Answered): boolean =>
  namesNext(page.answer) ||
  (page.total ?? 0) > page.items.length ||
  [page.answer.pageCount, page.answer.pageNumber].some((count) => (countOf(count) ?? 0) > 1);

/**
 * Whether anything says that there is more. Counts may be wrong either way, and one call too many costs little.
 * @param read items read so far, if fewer than the total mean that there is more
 */
export function more({ answer, items, number, size, end, total }: Omit<NumberedPage, "start">, read?: number): boolean {
  const pageCount = countOf(answer.pageCount);
  if (answer.nextUri || answer.nextPage) return true;
  if (total === undefined && pageCount === undefined) return items.length >= size;
  return number < (pageCount ?? 0) || Math.min(end, read ?? end) < (total ?? 0);
}

/** Whether two pages hold the same items. */
export const same = (items: readonly unknown[], others: readonly unknown[]): boolean =>
  items.length === others.length && items.every((item, index) => keyOf(item) === keyOf(others[index]));

const keyOf = (item: unknown): string | undefined => idOf(item) ?? JSON.stringify(item);
