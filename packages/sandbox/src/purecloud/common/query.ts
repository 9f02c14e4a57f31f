import type { Call } from "../../server/handler.js";
import { invalidValue } from "./refusal.js";

type Query = Call["query"];

/** A list, also of nothing. */
export function list(query: Query, name: string): string[] {
  return ((query[name] ?? []) as readonly unknown[]).map(String);
}

export function text(query: Query, name: string): string | undefined {
  const value = query[name];
  return value === undefined ? undefined : String(value);
}

/** Which page is asked for. */
export interface Paging {
  readonly pageSize: number;
  readonly pageNumber: number;
}

/** Reads the page that is asked for: 25 items and the first one unless the query says otherwise. */
export function pagingOf(query: Query, max = Number.POSITIVE_INFINITY): Paging {
  const { pageSize = 25, pageNumber = 1 } = query as { pageSize?: number; pageNumber?: number };
  if (pageSize > max) throw invalidValue("pageSize", String(pageSize), `1 to ${max}`);
  return { pageSize, pageNumber };
}

/** Whether a listing is requested backwards. Both spellings are in use. */
export function isDescending(query: Query): boolean {
  return query.sortOrder === "descending" || query.sortOrder === "DESC";
}
