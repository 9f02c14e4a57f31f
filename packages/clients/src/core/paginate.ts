import { onAbort } from "./abort.js";
import { type Bound, boundTo } from "./bound.js";
import { byCursor } from "./by-cursor.js";
import { byNumber } from "./by-number.js";
import { isApiError } from "./guards.js";
import type { Operation } from "./operation.js";
import type { Page, PageOptions } from "./page-types.js";
import { type Answer, type Ask, cursorIn, rowsOf } from "./paging.js";
import { readAhead as ahead } from "./read-ahead.js";
import type { Params } from "./serialize.js";
import { Tally } from "./tally.js";

/** What one API allows beyond what its table says. */
export interface Limits {
  /** Rows a page, where these parameters allow fewer than the table says. */
  readonly size?: number | undefined;
  /** Rows that can be listed by page number; for sure, or perhaps: then a 400 beyond them is taken for it. */
  readonly cap?: { readonly rows: number; readonly sure: boolean } | undefined;
  /** Name and parameters of the operation that lists the same by cursor, without that limit. */
  readonly beyond?: { readonly name: string; readonly params: Params } | undefined;
}
export type LimitsOf = (name: string, params: Params) => Limits;

type Pages = AsyncGenerator<Page<unknown, unknown>, void, undefined>;
type Call = (params: Params, options: unknown) => Promise<unknown>;

/** Ids that one call may ask for. */
const IDS = 100;
/** Rows a page, where the table names no size. */
const SIZE = 100;

/** Reads what a method lists, page by page; see `pages` of the API. */
export function paginate(method: unknown, params: Params = {}, options: PageOptions = {}, limitsOf: LimitsOf): Pages {
  const bound = boundTo(method);
  if (!bound) throw new TypeError("pages: the first argument must be a method of a client, such as purecloud.getUsers");
  const { readAhead = 0, overlap = false, onReport, signal, ...rest } = options;
  if (!(Number.isInteger(readAhead) && readAhead >= 0)) {
    throw new TypeError("pages: readAhead must be a whole number of pages");
  }
  return (async function* () {
    const stop = new AbortController();
    const halt = () => stop.abort(signal?.reason);
    const unhook = signal && onAbort(signal, halt);
    if (signal?.aborted) halt();
    const tally = new Tally();
    try {
      yield* ahead(all(bound, params, { ...rest, signal: stop.signal }, { overlap, tally, limitsOf }), readAhead);
    } finally {
      // A caller who breaks off ends what was asked for ahead.
      stop.abort();
      unhook?.();
    }
    onReport?.(tally.report());
  })();
}

interface Settings {
  readonly overlap: boolean;
  readonly tally: Tally;
  readonly limitsOf: LimitsOf;
}

/** All pages; a long list of ids is split. */
async function* all(bound: Bound, params: Params, options: PageOptions, settings: Settings): Pages {
  const { id } = params;
  if (!Array.isArray(id) || id.length <= IDS) return yield* listing(bound, params, options, settings);
  const ids = [...new Set(id)];
  for (let first = 0; first < ids.length; first += IDS) {
    yield* listing(bound, { ...params, id: ids.slice(first, first + IDS) }, options, settings);
  }
}

/** The pages of one listing, in the style of its operation. */
async function* listing(
  { name, operation, client }: Bound,
  params: Params,
  options: PageOptions,
  settings: Settings,
): Pages {
  const { tally, overlap, limitsOf } = settings;
  const { pagination } = operation;
  const items = pagination?.items ?? "entities";
  const asking =
    (method: string, fixed: Params): Ask =>
    async (changes) => {
      const answer = await (client[method] as Call)({ ...fixed, ...changes }, options);
      if (Array.isArray(answer)) return { [items]: answer, total: answer.length };
      const listed = answer as Answer;
      if (!Array.isArray(listed[items]) && listed.total !== 0) tally.truncated = `an answer without ${items}`;
      return listed;
    };
  const ask = asking(name, params);

  if (!pagination) {
    if (!reads(operation)) throw new TypeError(`pages: ${name} lists nothing`);
    const answer = await ask({});
    const rows = rowsOf(answer, items);
    tally.listing().total = (answer.total as number | undefined) ?? rows.length;
    const fresh = tally.take(rows, 0, true);
    if (fresh.length > 0) yield { items: fresh, answer };
    return;
  }

  const { size: sizeName, page: pageName, cursor, maxSize = SIZE } = pagination;
  const limits = limitsOf(name, params);
  const inBody = operation.body !== undefined;
  const given = (inBody ? params.body : params) as Params | undefined;
  const size = count(given, sizeName) ?? limits.size ?? maxSize;
  if (pageName === undefined || sizeName === undefined) {
    const from = params[cursor ?? ""] as string | undefined;
    const next = (answer: Answer) => cursorIn(answer, cursor ?? "");
    yield* byCursor({
      ask,
      items,
      cursor: cursor ?? "",
      size: sizeName ? [sizeName, size] : undefined,
      next,
      from,
      tally,
    });
    return;
  }
  const from = ((count(given, pageName) ?? 1) - 1) * size;
  const page = (number: number, rows: number) => {
    const changes = { [pageName]: number, [sizeName]: rows };
    return ask(inBody ? { body: { ...given, ...changes } } : changes);
  };
  const { cap, beyond } = limits;
  const capped = yield* byNumber({ ask: page, items, size, from, overlap, tally, cap });
  if (!capped || !cap) return;

  const short = `the platform lists no more than ${cap.rows} of these by page`;
  if (!beyond) {
    tally.truncated = short;
    return;
  }
  const { pagination: other } = boundTo(client[beyond.name])?.operation ?? {};
  try {
    yield* byCursor({
      ask: asking(beyond.name, beyond.params),
      items: other?.items ?? items,
      cursor: other?.cursor ?? "cursor",
      size: [other?.size ?? sizeName, Math.min(size, other?.maxSize ?? SIZE)],
      next: (answer) => cursorIn(answer, other?.cursor ?? "cursor"),
      from: undefined,
      tally,
      again: true,
    });
  } catch (error) {
    // Going on asks for a permission of its own.
    if (!isApiError(error) || error.status !== 403) throw error;
    tally.truncated = `${short}, and ${error.message}`;
  }
}

const reads = ({ method, body }: Operation): boolean => method === "GET" && body === undefined;

/** A count that the caller gave. */
function count(params: Params | undefined, name: string | undefined): number | undefined {
  const value = name === undefined ? undefined : params?.[name];
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) {
    throw new TypeError(`pages: ${name} must be a whole number from 1`);
  }
  return value;
}
