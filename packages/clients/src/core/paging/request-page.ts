import { type Answer, type Answered, countOf, listIn } from "./answer.js";
import type { Tally } from "./tally.js";
import { unreadMore } from "./unread.js";

/** Requests a page by its number or cursor, with so many items. */
export type RequestPage = (at: string | number | undefined, size: number) => Promise<Answered>;

/** Reads an answer. One without its items is reported as `truncated`. */
export function readAnswer(answer: Answer, items: string, tally: Tally): Answered {
  const list = listIn(answer, items);
  // Without the field there are no items, because the schemas allow the platform to leave out empty lists.
  const total = countOf(answer.total);
  if (!list && total !== 0) tally.truncated = `an answer without ${items}`;
  tally.unread = unreadMore(answer);
  return { answer, items: list ?? [], total };
}
