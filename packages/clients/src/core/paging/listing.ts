import { assert } from "../assert.js";
import { type Bound, boundTo } from "../bound.js";
import type { Params } from "../call/serialize.js";
import type { Paging } from "../operation.js";
import type { Answer } from "./answer.js";
import { byNumber } from "./by-number.js";
import type { Cap } from "./cap.js";
import { givenCount } from "./count.js";
import { smallerAfter } from "./page-size.js";
import type { PageOptions, Pages } from "./page-types.js";
import { type RequestPage, readAnswer } from "./request-page.js";
import type { Tally } from "./tally.js";

/** What one API limits in addition to the paging of its operations. */
export interface Limits {
  /** Items a page, if these parameters allow fewer than the operation does. */
  readonly size?: number | undefined;
  readonly cap?: Cap | undefined;
}

/** The limits of an operation with these parameters. */
export type LimitsOf = (name: string, params: Params) => Promise<Limits>;

/** How a listing is read. */
export interface Settings {
  readonly limitsOf: LimitsOf;
  readonly overlap: boolean;
  readonly tally: Tally;
  /** Items a page of the reader that this one continues. */
  readonly after?: number;
}

type CallMethod = (params: Params, options: PageOptions) => Promise<unknown>;

/** How an operation answers that does not page: a list, or an object with one. */
const ONE_PAGE: Paging = { items: "entities" };
/** Items a page, if the spec names no size. */
const SIZE = 100;

/** The pages of one listing, in the style of its operation. An operation that does not page has one page. */
export async function* listing(bound: Bound, params: Params, options: PageOptions, settings: Settings): Pages {
  const { name, operation, client } = bound;
  const { limitsOf, overlap, tally, after = Infinity } = settings;
  const { method, body, paging = ONE_PAGE } = operation;
  assert(paging !== ONE_PAGE || (!body && method === "GET"), `pages: ${name} lists nothing`);

  const {
    items,
    size: sizeName,
    page: pageName,
    next,
    cursor = paging.after,
    maxSize = SIZE,
    within,
    untilEmpty,
  } = paging;
  const { size: fewer = maxSize, cap } = await limitsOf(name, params);
  const sent = (body ? params.body : params) as Params | undefined;
  const given = within ? (sent?.[within] as Params | undefined) : sent;
  const count = (key = "") => givenCount(given?.[key], key);
  const size = Math.min(count(sizeName) ?? fewer, after);
  const request: RequestPage = async (at, size) => {
    const all: Record<string, unknown> = { ...given };
    if (at) all[(pageName ?? cursor) as string] = at;
    if (sizeName) all[sizeName] = size;
    const changed = body ? { ...params, body: within ? { ...sent, [within]: all } : all } : all;
    return readAnswer((await (client[name] as CallMethod)(changed, options)) as Answer, items, tally);
  };
  if (!pageName) {
    const from = cursor && (params[cursor] as string | undefined);
    const { byCursor } = await import("./by-cursor.js");
    return yield* byCursor({
      operation,
      request,
      cursor,
      next,
      size,
      from,
      tally,
      smallerAfter,
      after,
    });
  }
  const from = ((count(pageName) ?? 1) - 1) * size;
  const capped = yield* byNumber({ request, size, from, overlap: overlap && !untilEmpty, tally, cap, untilEmpty });
  if (!capped || !cap) return;
  const late = await import("./beyond-cap.js");
  const other = boundTo(client[cap.beyond?.name as string]);
  yield* late.beyondCap(cap, tally, other && ((more) => listing(other, more, options, { ...settings, after: size })));
}
