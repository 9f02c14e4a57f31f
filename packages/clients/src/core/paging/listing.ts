import { assert } from "../assert.js";
import { type Bound, boundTo } from "../bound.js";
import type { Params } from "../call/serialize.js";
import { isApiError } from "../errors/guards.js";
import type { Paging } from "../operation.js";
import type { Answer } from "./answer.js";
import { byCursor } from "./by-cursor.js";
import { byNumber } from "./by-number.js";
import type { Cap } from "./cap.js";
import { givenCount } from "./count.js";
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
export type LimitsOf = (name: string, params: Params) => Limits;

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

  const { items, size: sizeName, page: pageName, next, cursor = paging.after, maxSize = SIZE } = paging;
  const { size: fewer = maxSize, cap } = limitsOf(name, params);
  const given = (body ? params.body : params) as Params | undefined;
  const count = (key = "") => givenCount(given?.[key], key);
  const size = Math.min(count(sizeName) ?? fewer, after);
  const request: RequestPage = async (at, size) => {
    const changes: Record<string, unknown> = {};
    if (at) changes[pageName ?? cursor ?? ""] = at;
    if (sizeName) changes[sizeName] = size;
    const changed = { ...params, ...(body ? { body: { ...given, ...changes } } : changes) };
    return readAnswer((await (client[name] as CallMethod)(changed, options)) as Answer, items, tally);
  };
  if (!pageName) {
    const from = cursor && (params[cursor] as string | undefined);
    return yield* byCursor({ request, cursor, next, size, from, tally, again: after < Infinity });
  }
  const from = ((count(pageName) ?? 1) - 1) * size;
  const capped = yield* byNumber({ request, size, from, overlap, tally, cap });
  if (capped && cap) yield* beyondCap(cap, client, options, { ...settings, after: size });
}

/** What a platform does not list by page number is listed by another operation of the client, which knows no cap. */
async function* beyondCap(
  { items, beyond }: Cap,
  client: Bound["client"],
  options: PageOptions,
  settings: Settings,
): Pages {
  const { tally } = settings;
  const short = `the platform lists no more than ${items} of these by page`;
  const other = boundTo(client[beyond?.name ?? ""]);
  if (!beyond || !other) {
    tally.truncated = beyond ? `${short}: add ${beyond.name} to the client` : short;
    return;
  }
  try {
    // The tally drops the items that it has.
    yield* listing(other, beyond.params, options, settings);
  } catch (error) {
    // The other operation requires its own permission.
    if (!isApiError(error) || error.status !== 403) throw error;
    tally.truncated = `${short}, and ${error.message}`;
  }
}
