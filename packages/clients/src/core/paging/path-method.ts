import type { Bound, boundTo, Method } from "../bound.js";
import type { RawCall } from "../call/by-path/call-path.js";
import type { Params } from "../call/serialize.js";
import type { CallOptions, Paging } from "../operation.js";
import type { Answer } from "./answer.js";
import { smallerPage } from "./smaller-page.js";

/** A client that calls by path. */
export interface PathClient {
  request<T>(method: "GET", path: string, init?: RawCall): Promise<T>;
}

/** Items a page, if the caller does not say. Most listings of the platform accept as many. */
const SIZE = 100;

/**
 * A method that lists what is at a path that the spec lacks. It makes the first request to see how the listing pages, and gives that
 * answer to the first call.
 * @param boundOf what is known of a method of the client
 */
export async function pathMethod(
  client: PathClient,
  path: string,
  params: Params = {},
  options: CallOptions = {},
  boundOf: typeof boundTo,
): Promise<Bound> {
  refuseKnown(client, path, boundOf);
  const name = `GET ${path}`;
  const call = (query: Params, more: CallOptions) =>
    client.request<Answer>("GET", path, { ...more, query: query as NonNullable<RawCall["query"]> });
  const size = (params.pageSize as number | undefined) ?? SIZE;
  let first = await call({ ...params, pageSize: size }, options).catch((error) => {
    if (!smallerPage(error, size)) throw error;
    return undefined; // The reader asks for smaller pages.
  });
  const paging = { ...pagingOf(first ?? {}), size: "pageSize", maxSize: size };
  const method = async (query: Params, more: CallOptions): Promise<Answer> => {
    const kept = query.pageSize === size ? first : undefined;
    first = undefined;
    return kept ?? call(query, more);
  };
  return { name, operation: { method: "GET", path, paging }, client: { [name]: method as Method } };
}

/** How a listing pages, by its first answer. The platform has these forms. */
function pagingOf(answer: Answer): Paging {
  const { cursors, cursor, after, nextUri, nextPage, ...rest } = Object(answer) as Record<string, unknown>;
  const lists = Object.keys(rest).filter((key) => Array.isArray(rest[key]));
  const items = lists.find((key) => key === "entities" || key === "results") ?? lists[0] ?? "entities";
  if (Object(cursors).after) return { items, cursor: "after", next: "cursors.after" };
  if (after) return { items, cursor: "after" };
  if (cursor) return { items, cursor: "cursor" };
  const link = /[?&](after|cursor)=/.exec(`${nextUri ?? nextPage}`)?.[1];
  if (link) return { items, cursor: link, next: nextUri ? "nextUri" : "nextPage" };
  return { items, page: "pageNumber" };
}

/** A method has types, the largest page and its own style. So its path is refused. */
function refuseKnown(client: object, path: string, boundOf: typeof boundTo): void {
  const segments = path.split("?")[0]?.split("/") ?? [];
  for (const bound of Object.values(client).map(boundOf)) {
    const known = bound?.operation.method === "GET" ? bound.operation.path.split("/") : [];
    const isSame = known.every((part, at) => part === segments[at] || (part.startsWith("{") && segments[at] !== "me"));
    if (bound && isSame && known.length === segments.length)
      throw new TypeError(`items: the spec has ${path}, so pass the method ${bound.name} of the client`);
  }
}
