import type { Call } from "../../server/handler.js";
import { invalidValue } from "./refusal.js";

type Query = Call["query"];

/** A list, also of nothing. */
export function list(query: Query, name: string): string[] {
  return [query[name] ?? []].flat().map(String);
}

export function text(query: Query, name: string): string | undefined {
  const value = query[name];
  return value === undefined ? undefined : String(value);
}

/** The page that a request wants. */
export interface Paging {
  readonly pageSize: number;
  readonly pageNumber: number;
}

/** Reads the requested page. The default is the first page of 25 items. */
export function pagingOf(query: Query, max = Number.POSITIVE_INFINITY): Paging {
  const { pageSize = 25, pageNumber = 1 } = query as { pageSize?: number; pageNumber?: number };
  if (pageSize > max) throw invalidValue("pageSize", String(pageSize), `1 to ${max}`);
  return { pageSize, pageNumber };
}

/** Whether a listing is requested backwards. Three spellings are in use. */
export function isDescending(query: Query): boolean {
  return /^desc/i.test(String(query.sortOrder));
}
