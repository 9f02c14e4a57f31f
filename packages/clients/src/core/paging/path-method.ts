import type { Bound, boundTo, Method } from "../bound.js";
import type { RawCall } from "../call/by-path/call-path.js";
import type { Params } from "../call/serialize.js";
import type { CallOptions, Paging } from "../operation.js";
import type { Answer } from "./answer.js";
import type { givenCount } from "./count.js";
import type { LimitsOf } from "./listing.js";
import type { PageOptions, Pages } from "./page-types.js";
import type { paginate } from "./paginate.js";
import { smallerPage } from "./smaller-page.js";

/** A client that calls by path. */
export interface PathClient {
  request<T>(method: "GET", path: string, init?: RawCall): Promise<T>;
}

/** What goes with a path. */
export interface PathQuery {
  readonly query?: RawCall["query"];
}

/** Items a page, if the caller does not say. Most listings of the platform accept as many. */
const SIZE = 100;

/** Ids that one call may have. */
const IDS = 100;

/** What is handed to this part, not imported by it. Bundlers make a separate file of each module that two parts import. */
export interface Rest {
  readonly paginate: typeof paginate;
  readonly boundTo: typeof boundTo;
  readonly givenCount: typeof givenCount;
  readonly limitsOf: LimitsOf;
}

/** The pages of what is at a path that the spec lacks. */
export async function* pathPages(
  { paginate, boundTo, givenCount, limitsOf }: Rest,
  client: PathClient,
  path: string,
  init: PathQuery = {},
  options: PageOptions = {},
): Pages {
  refuseKnown(client, path, boundTo);
  const query: Params = { pageSize: SIZE, ...init.query };
  for (const name of ["pageSize", "pageNumber"]) givenCount(query[name], name);
  givenCount(options.readAhead, "readAhead", 0);
  // An empty answer, null or a text holds no list, and is reported as such.
  const call: Call = async (params, more) =>
    Object(await client.request("GET", path, { ...more, query: params as NonNullable<RawCall["query"]> }));
  const { answer, size } = await firstPage(call, query, options);
  const { paging, method } = methodOf(call, answer, size);
  const name = `GET ${path}`;
  const bound: Bound = { name, operation: { method: "GET", path, paging }, client: { [name]: method as Method } };
  yield* paginate(bound, { ...query, pageSize: size }, options, limitsOf);
}

type Call = (params: Params, options: CallOptions) => Promise<Answer>;

/** The first page, which shows how the listing pages. It is requested again in smaller sizes if it is too large. */
async function firstPage(call: Call, query: Params, options: CallOptions) {
  const { id } = query;
  // A long list of ids is split, so the first call has the first of them.
  const ids = Array.isArray(id) ? { id: [...new Set(id)].slice(0, IDS) } : {};
  for (let size = query.pageSize as number; ; ) {
    try {
      return { answer: await call({ ...query, ...ids, pageSize: size }, options), size };
    } catch (error) {
      const less = smallerPage(error, size);
      if (!less) throw error;
      size = less;
    }
  }
}

/** A method that lists what is at a path, and how it pages. Its first call gets the page that was read already. */
function methodOf(call: Call, answer: Answer, size: number) {
  const paging = { ...pagingOf(answer), size: "pageSize", maxSize: size };
  // A full page that neither counts nor names a next one may be all. If the next page is the same, numbers mean nothing here.
  const isGuess = paging.page && !says(answer);
  const rows = (of: Answer) => JSON.stringify(Array.isArray(of) ? of : Object(of)[paging.items]);
  let isFirst = true;
  const method: Call = async (query, options) => {
    const isKept = isFirst && query.pageSize === size;
    isFirst = false;
    if (isKept) return answer;
    const next = await call(query, options);
    return isGuess && !says(next) && rows(next) === rows(answer) ? { [paging.items]: [] } : next;
  };
  return { paging, method };
}

/** Whether an answer says how many pages or items there are, or names another page. */
const says = (answer: Answer): boolean =>
  ["total", "pageCount", "nextUri", "nextPage"].some((name) => Object(answer)[name] !== undefined);

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
  const { pageNumber, total, pageCount } = rest;
  // A page with a number and no count is that of members of a queue. Any of them may be short.
  const isUncounted = pageNumber !== undefined && (total ?? pageCount) === undefined;
  return { items, page: "pageNumber", ...(isUncounted && { untilEmpty: true }) };
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
