import type { Method } from "../core/bound.js";
import type { Params } from "../core/call/serialize.js";
import type { Limits } from "../core/paging/listing.js";
import type { AnswerOf, ItemOf, Page, PageArguments, Paged } from "../core/paging/page-types.js";
import { paginate } from "../core/paging/paginate.js";

/** Users that are not active can be listed by page number up to here; then the platform answers 400. */
const CAP = 10_000;
/** Users a page where another system's presence is asked for. */
const WITH_PRESENCE = 100;

function limitsOf(name: string, params: Params): Limits {
  const size = params.integrationPresenceSource === undefined ? undefined : WITH_PRESENCE;
  const { state = "active" } = params;
  if (name !== "getUsers" || state === "active") return { size };
  // The operation by cursor has no filter, and another direction of sorting: order is not kept beyond the cap.
  const { id, jabberId, pageNumber, pageSize: _, sortOrder: __, ...others } = params;
  const unfiltered = id === undefined && jabberId === undefined && pageNumber === undefined;
  return {
    size,
    cap: {
      items: CAP,
      sure: state === "inactive",
      beyond: unfiltered ? { name: "getUsersQuery", params: others } : undefined,
    },
  };
}

/**
 * Reads what a method lists, page by page: `for await (const { items, answer } of pages(purecloud.getUsers))`. Any
 * method will do that lists rows; one whose answer is a list has one page. The next page is asked for when it is wanted.
 *
 * Each row comes once, told by its `id`. Pages are as large as the platform takes unless `pageSize` says otherwise; one
 * that times out, cannot be decoded or is refused (400, 408, 413, 504) is asked for again with 250 rows, then 100. More than 100 ids are
 * split into several calls. Inactive users beyond the 10,000th are read by `getUsersQuery`. `onReport` tells how it ended.
 * @throws ApiError as the method does, when the next page is asked for
 * @throws TypeError if the method is no client's, or lists nothing
 */
export function pages<M extends Method>(
  method: M & Paged<M>,
  ...[params, options]: PageArguments<M>
): AsyncGenerator<Page<ItemOf<M>, AnswerOf<M>>, void, undefined> {
  return paginate(method, params, options, limitsOf) as ReturnType<typeof pages<M>>;
}

/**
 * Reads the rows that a method lists: `for await (const user of items(purecloud.getUsers, { state: "active" }))`.
 * Like `pages`, row by row.
 * @throws ApiError as the method does, when the next page is asked for
 * @throws TypeError if the method is no client's, or lists nothing
 */
export function items<M extends Method>(
  method: M & Paged<M>,
  ...[params, options]: PageArguments<M>
): AsyncGenerator<ItemOf<M>, void, undefined> {
  return rows(paginate(method, params, options, limitsOf)) as ReturnType<typeof items<M>>;
}

async function* rows(source: ReturnType<typeof paginate>): AsyncGenerator<unknown, void, undefined> {
  for await (const page of source) yield* page.items;
}
