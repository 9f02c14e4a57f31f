import type { Bound } from "../bound.js";
import type { Params } from "../call/serialize.js";
import type { Paging } from "../operation.js";
import { byCursor } from "./by-cursor.js";
import type { Cap } from "./cap.js";
import { numbered } from "./numbered.js";
import type { PageOptions, Pages } from "./page-types.js";
import { type CallMethod, pageRequester } from "./request-page.js";
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
}

/** How an operation answers that does not page: a list, or an object with one. */
const ONE_PAGE: Paging = { items: "entities" };
/** Items a page, if the spec names no size. */
const SIZE = 100;

/** The pages of one listing, in the style of its operation. An operation that does not page has one page. */
export function listing(bound: Bound, params: Params, options: PageOptions, settings: Settings): Pages {
  const { name, operation, client } = bound;
  const { limitsOf, overlap, tally } = settings;
  const { method, body, paging = ONE_PAGE } = operation;
  if (paging === ONE_PAGE && (body || method !== "GET")) throw new TypeError(`pages: ${name} lists nothing`);

  const { items, size: sizeName, page: pageName, after, next, cursor = after, maxSize = SIZE } = paging;
  const { size: fewer = maxSize, cap } = limitsOf(name, params);
  const given = (body ? params.body : params) as Params | undefined;
  const size = count(given, sizeName) ?? fewer;
  const request = pageRequester(client[name] as CallMethod, params, options, items, tally);
  if (!pageName || !sizeName) {
    const from = cursor && (params[cursor] as string | undefined);
    return byCursor({ request, cursor, next, size: sizeName ? [sizeName, size] : undefined, from, tally });
  }
  const from = ((count(given, pageName) ?? 1) - 1) * size;
  const page = (number: number, size: number) => {
    const changes = { [pageName]: number, [sizeName]: size };
    return request(body ? { body: { ...given, ...changes } } : changes);
  };
  return numbered({ request: page, size, from, overlap, tally, cap }, client, options);
}

/** A count that the caller gave. */
function count(params: Params | undefined, name: string | undefined): number | undefined {
  const value = name === undefined ? undefined : params?.[name];
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) {
    throw new TypeError(`pages: ${name} must be a whole number from 1`);
  }
  return value;
}
