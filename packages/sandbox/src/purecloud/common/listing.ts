import type { Call } from "../../server/handler.js";
import type { Paging } from "./query.js";

/** A page of a listing, in the envelope that all of them share. */
export interface Page<T> {
  readonly entities: readonly T[];
  readonly pageSize: number;
  readonly pageNumber: number;
  readonly total: number;
  readonly pageCount: number;
  readonly selfUri: string;
  readonly firstUri: string;
  readonly previousUri?: string;
  readonly nextUri?: string;
  readonly lastUri: string;
}

/** Cuts a page out of items. It calls `make` only for the items of the page. */
export function pageOf<Item, T>(
  items: readonly Item[],
  { pageSize, pageNumber }: Paging,
  path: string,
  query: Call["query"],
  make: (item: Item) => T,
): Page<T> {
  const pageCount = Math.max(1, Math.ceil(items.length / pageSize));
  const from = (pageNumber - 1) * pageSize;
  const uri = (number: number) => uriOf(path, { ...query, pageSize, pageNumber: number });
  return {
    entities: items.slice(from, from + pageSize).map(make),
    pageSize,
    pageNumber,
    total: items.length,
    pageCount,
    selfUri: uri(pageNumber),
    firstUri: uri(1),
    ...(pageNumber > 1 && { previousUri: uri(pageNumber - 1) }),
    ...(pageNumber < pageCount && { nextUri: uri(pageNumber + 1) }),
    lastUri: uri(pageCount),
  };
}

/** A path with its query, relative to the API's host as all of the platform's are. */
export function uriOf(path: string, query: Call["query"]): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((item): [string, string] => [name, String(item)]),
  );
  return `${path}?${new URLSearchParams(pairs)}`;
}
