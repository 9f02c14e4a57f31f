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

/** A number of items or pages, if the answer has a valid one. It may be text. */
export const countOf = (value: unknown): number | undefined =>
  /^\d{1,15}$/.test(`${value}`) ? Number(value) : undefined;

/** The list in an answer, which may itself be the list. Undefined if it has none. */
export function listIn(answer: Answer, items: string): readonly unknown[] | undefined {
  const list = Array.isArray(answer) ? answer : answer[items];
  return Array.isArray(list) ? list : undefined;
}

/** Whether two pages hold the same items. */
export const same = (items: readonly unknown[], others: readonly unknown[]): boolean =>
  items.length === others.length && items.every((item, index) => keyOf(item) === keyOf(others[index]));

const keyOf = (item: unknown): string | undefined => idOf(item) ?? JSON.stringify(item);
