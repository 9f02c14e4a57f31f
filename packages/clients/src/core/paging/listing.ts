import type { Bound } from "../bound.js";
import type { Params } from "../call/serialize.js";
import { isApiError } from "../errors/guards.js";
import type { Operation, PagingTable } from "../operation.js";
import { byCursor } from "./by-cursor.js";
import { byNumber } from "./by-number.js";
import type { Page, PageOptions } from "./page-types.js";
import { type Answer, type Ask, countOf, rowsOf } from "./paging.js";
import type { Tally } from "./tally.js";

/** What one API allows beyond what its table says. */
export interface Limits {
  /** Rows a page, where these parameters allow fewer than the table says. */
  readonly size?: number | undefined;
  /** Rows that can be listed by page number; for sure, or perhaps: then a 400 beyond them is taken for it. */
  readonly cap?: { readonly rows: number; readonly sure: boolean } | undefined;
  /** Name and parameters of the operation that lists the same by cursor, without that limit. */
  readonly beyond?: { readonly name: string; readonly params: Params } | undefined;
}

/** How the operations of one API page. */
export interface PagedApi {
  readonly table: PagingTable;
  readonly limitsOf: (name: string, params: Params) => Limits;
}

/** How a listing is read, beside its operation. */
export interface Settings extends PagedApi {
  readonly overlap: boolean;
  readonly tally: Tally;
}

export type Pages = AsyncGenerator<Page<unknown, unknown>, void, undefined>;
type Call = (params: Params, options: unknown) => Promise<unknown>;

/** Rows a page, where the table names no size. */
const SIZE = 100;

/** The pages of one listing, in the style of its operation. */
export async function* listing(
  { name, operation, client }: Bound,
  params: Params,
  options: PageOptions,
  settings: Settings,
): Pages {
  const { tally, overlap, limitsOf, table } = settings;
  const paging = table[name];
  const items = paging?.items ?? "entities";
  const asking =
    (method: string, fixed: Params): Ask =>
    async (changes) => {
      const answer = await (client[method] as Call)({ ...fixed, ...changes }, options);
      const listed = answer as Answer;
      if (!Array.isArray(listed[items]) && listed.total !== 0) tally.truncated = `an answer without ${items}`;
      return listed;
    };
  const ask = asking(name, params);

  if (!paging) {
    if (!reads(operation)) throw new TypeError(`pages: ${name} lists nothing`);
    const answer = await (client[name] as Call)(params, options);
    const rows = Array.isArray(answer) ? answer : rowsOf(answer as Answer, items);
    if (rows !== answer && !Array.isArray((answer as Answer)[items])) tally.truncated = `an answer without ${items}`;
    tally.listing().total = countOf((answer as Answer).total) ?? rows.length;
    const fresh = tally.take(rows, 0, true);
    if (fresh.length > 0) yield { items: fresh, answer };
    return;
  }

  const { size: sizeName, page: pageName, cursor = "cursor", maxSize = SIZE } = paging;
  const limits = limitsOf(name, params);
  const inBody = operation.body !== undefined;
  const given = (inBody ? params.body : params) as Params | undefined;
  const size = count(given, sizeName) ?? limits.size ?? maxSize;
  if (pageName === undefined || sizeName === undefined) {
    const from = params[cursor] as string | undefined;
    return yield* byCursor({ ask, items, cursor, size: sizeName ? [sizeName, size] : undefined, from, tally });
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
  const other = table[beyond.name];
  try {
    yield* byCursor({
      ask: asking(beyond.name, beyond.params),
      items,
      cursor: other?.cursor ?? "cursor",
      size: [sizeName, Math.min(size, other?.maxSize ?? SIZE)],
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
