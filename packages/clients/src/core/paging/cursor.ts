import type { Answer, Answered } from "./answer.js";

const isAbove = (value: unknown, least: number): boolean => typeof value === "number" && value > least;
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/**
 * The cursor of the next page. It is in a field of the answer, or in the path of the next page as a parameter.
 * In that path a plus is a plus, because a `q64` is base64.
 * @param name the parameter that carries it
 * @param next the field that holds it or the path, such as `nextUri` or `cursors.after`
 */
export function cursorIn(answer: Answer, name: string, next = name): string | undefined {
  const value = next.split(".").reduce<unknown>((at, key) => (at as Answer | undefined | null)?.[key], answer);
  // A count, such as the index of the next item. 0 is where the first page begins.
  if (isAbove(value, 0)) return `${value}`;
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

/** Whether an answer names a page that follows it, in any form. */
export const namesNext = ({ nextUri, nextPage, cursor, after, cursors }: Answer): boolean =>
  [nextUri, nextPage, cursor, after, (cursors as Answer | undefined | null)?.after].some(Boolean);

/** Whether an answer that is read as a whole is only a page of it. */
export const isPart = (page: Answered): boolean =>
  namesNext(page.answer) ||
  (page.total ?? 0) > page.items.length ||
  [page.answer.pageCount, page.answer.pageNumber].some((count) => isAbove(count, 1));
