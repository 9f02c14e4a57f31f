import type { Params } from "../call/serialize.js";
import { type Answer, type Answered, countOf, listIn } from "./answer.js";
import type { PageOptions } from "./page-types.js";
import type { Tally } from "./tally.js";

/** Calls a method of a client. */
export type CallMethod = (params: Params, options: PageOptions) => Promise<unknown>;

/** Requests a page, with the parameters that change from page to page. */
export type RequestPage = (changes: Params) => Promise<Answered>;

/** Requests the pages of a listing. An answer without its items is reported as `truncated`. */
export const pageRequester =
  (method: CallMethod, fixed: Params, options: PageOptions, items: string, tally: Tally): RequestPage =>
  async (changes) => {
    const answer = (await method({ ...fixed, ...changes }, options)) as Answer;
    const list = listIn(answer, items);
    // Without the field there are no items, because the schemas allow the platform to leave out empty lists.
    if (!list && answer.total !== 0) tally.truncated = `an answer without ${items}`;
    return { answer, items: list ?? [], total: countOf(answer.total) };
  };
