import type { Call, Handler } from "../../server/handler.js";
import { type Page, pageOf } from "../common/listing.js";
import { pagingOf } from "../common/query.js";
import type { PureCloudState } from "../common/state.js";

/** The operation of a row, and its handler. */
export type Listed = readonly [string, Handler<PureCloudState>];

/** What a listing lacks of the usual envelope. */
const LACKS = {
  nothing: [],
  totals: ["total", "pageCount", "lastUri"],
  uris: ["selfUri", "firstUri", "previousUri", "nextUri", "lastUri"],
} as const satisfies Record<string, readonly (keyof Page<unknown>)[]>;

export interface Listing {
  readonly operationId: string;
  /** The path with its parameters in braces. Addresses of pages have it. */
  readonly path: string;
  readonly lacks?: keyof typeof LACKS;
  /** The largest page. By default, any size is served. */
  readonly largest?: number;
  /** The operation accepts no page, so all items are on one. */
  readonly unpaged?: true;
  /** How many items there are without filters, if the envelope says so. */
  readonly all?: number | undefined;
}

/** A page of items, in the envelope of a listing. */
export function page<Item>(
  listing: Listing,
  items: readonly Item[],
  { query, path }: Call,
  make: (item: Item) => unknown,
) {
  const address = listing.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
  const paging = listing.unpaged
    ? { pageSize: Math.max(1, items.length), pageNumber: 1 }
    : pagingOf(query, listing.largest);
  const whole = pageOf(items, paging, address, query, make);
  const lacks: readonly string[] = LACKS[listing.lacks ?? "nothing"];
  const counted = { ...whole, ...(listing.all !== undefined && { totalNumberOfEntities: listing.all }) };
  return Object.fromEntries(Object.entries(counted).filter(([name]) => !lacks.includes(name)));
}
