import { boundTo, type Method } from "../core/bound.js";
import type { Params } from "../core/call/serialize.js";
import { givenCount } from "../core/paging/count.js";
import type { Limits } from "../core/paging/listing.js";
import type { AnswerOf, ItemOf, Page, PageArguments, Paged, PageOptions, Pages } from "../core/paging/page-types.js";
import { paginate } from "../core/paging/paginate.js";
import type { PathClient, PathQuery } from "../core/paging/path-method.js";
import type { PureCloudReads } from "../generated/purecloud.operations.gen.js";

/** What `pages` and `items` accept in place of a path that the spec has. No value has this type. It names the method to pass instead. */
export interface SpecHasMethod<Name extends string> {
  readonly "the spec has this path, so pass its method": Name;
}

/** Users a page, if another system's presence is requested. */
const WITH_PRESENCE = 100;

async function limitsOf(name: string, params: Params): Promise<Limits> {
  const size = params.integrationPresenceSource === undefined ? undefined : WITH_PRESENCE;
  const isCapped = name === "getUsers" && (params.state ?? "active") !== "active";
  return { size, cap: isCapped ? (await import("./capped-users.js")).capOf(params) : undefined };
}

/**
 * Reads what a method lists, page by page: `for await (const { items, answer } of pages(purecloud.getUsers))`. Any method that
 * lists items works. A method that answers a list has one page. Each page is requested when it is needed.
 *
 * Each item comes once, by its `id`. Pages are as large as the platform allows, unless `pageSize` says otherwise. A page that
 * times out, cannot be decoded or is refused (400, 408, 413, 504) is requested again with 250 items, then 100. More than 100 ids
 * are split into several calls. Inactive users beyond the 10,000th are read by `getUsersQuery`. `onReport` describes the end. Without
 * it, a listing that may lack items throws at its end.
 *
 * With a client and a path it reads a listing that the spec lacks: `pages<Campaign>(purecloud, "/api/v2/outbound/campaigns")`. Its first answer
 * shows how it pages.
 * @throws ApiError as the method does, when the next page is requested
 * @throws TruncatedError after the last item, if some may be missing and `onReport` is not passed
 * @throws TypeError if the method belongs to no client, or lists nothing, or if the client has a method for the path
 */
export function pages<M extends Method>(
  method: M & Paged<M>,
  ...[params, options]: PageArguments<M>
): AsyncGenerator<Page<ItemOf<M>, AnswerOf<M>>, void, undefined>;
export function pages<Path extends keyof PureCloudReads>(
  client: PathClient,
  path: Path,
  init?: PathQuery,
  options?: PageOptions,
): SpecHasMethod<PureCloudReads[Path]>;
export function pages<_>(
  client: PathClient,
  path: keyof PureCloudReads,
  init?: PathQuery,
  options?: PageOptions,
): SpecHasMethod<string>;
export function pages<Item = unknown>(
  client: PathClient,
  path: string,
  init?: PathQuery,
  options?: PageOptions,
): AsyncGenerator<Page<Item, unknown>, void, undefined>;
export function pages(source: unknown, ...given: unknown[]): unknown {
  return read(source, given);
}

/**
 * Reads the items that a method lists: `for await (const user of items(purecloud.getUsers, { state: "active" }))`. Like `pages`,
 * item by item. `items<Campaign>(purecloud, "/api/v2/outbound/campaigns", { query })` reads a listing that the spec lacks.
 * @throws ApiError as the method does, when the next page is requested
 * @throws TruncatedError after the last item, if some may be missing and `onReport` is not passed
 * @throws TypeError if the method belongs to no client, or lists nothing, or if the client has a method for the path
 */
export function items<M extends Method>(
  method: M & Paged<M>,
  ...[params, options]: PageArguments<M>
): AsyncGenerator<ItemOf<M>, void, undefined>;
export function items<Path extends keyof PureCloudReads>(
  client: PathClient,
  path: Path,
  init?: PathQuery,
  options?: PageOptions,
): SpecHasMethod<PureCloudReads[Path]>;
export function items<_>(
  client: PathClient,
  path: keyof PureCloudReads,
  init?: PathQuery,
  options?: PageOptions,
): SpecHasMethod<string>;
export function items<Item = unknown>(
  client: PathClient,
  path: string,
  init?: PathQuery,
  options?: PageOptions,
): AsyncGenerator<Item, void, undefined>;
export function items(source: unknown, ...given: unknown[]): unknown {
  return each(read(source, given));
}

async function* each(source: Pages): AsyncGenerator<unknown, void, undefined> {
  for await (const page of source) yield* page.items;
}

function read(source: unknown, given: unknown[]): Pages {
  const [first, second] = given;
  return typeof first === "string" || (second as PageOptions)?.onReport
    ? readLate(source, ...given)
    : paginate(boundTo(source), first as Params, second as PageOptions, limitsOf);
}

/** The part for paths and reports is loaded when it is first used. */
async function* readLate(source: unknown, ...given: unknown[]): Pages {
  yield* (await import("./late-pages.js")).latePages({ paginate, boundTo, givenCount, limitsOf }, source, ...given);
}
