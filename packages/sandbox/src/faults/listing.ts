import type { Call, Reply } from "../server/handler.js";
import type { SpecOperation } from "../server/spec.js";
import type { Fate } from "./decide.js";
import type { Shift } from "./faults.js";

type Body = Readonly<Record<string, unknown>>;

/**
 * Whether an operation lists users, not the parts of one user. In a list of parts, a repeated item looks like two equal
 * parts, and no client can repair it.
 */
const listsUsers = ({ path }: SpecOperation): boolean => !path.includes("{");

/** A page with an item in it twice, one after the other. Other answers stay unchanged. */
function withDuplicate(reply: Reply, operation: SpecOperation, share: number): Reply {
  const repeat = (rows: unknown): unknown => {
    if (!Array.isArray(rows) || rows.length === 0) return rows;
    const at = Math.floor(rows.length * share);
    return [...rows.slice(0, at), rows[at], ...rows.slice(at)];
  };
  if (!listsUsers(operation)) return reply;
  const items = operation["x-pagination"]?.items;
  const body = reply.body as Body | undefined;
  if (items !== undefined && body?.[items] !== undefined)
    return { ...reply, body: { ...body, [items]: repeat(body[items]) } };
  if (operation.operationId === "getUsers") return { ...reply, body: repeat(body) };
  return reply;
}

/**
 * A page of a listing that has moved since the page before. If somebody was added at the head, the last item of the
 * page before comes first here. If somebody left, the first item here is missing.
 *
 * @param page reads any page of the same listing
 */
function shifted(
  reply: Reply,
  operation: SpecOperation,
  { query, page, shift }: { query: Readonly<Record<string, unknown>>; page: (number: number) => Reply; shift: Shift },
): Reply {
  const paging = operation["x-pagination"];
  const body = reply.body as Body | undefined;
  if (!listsUsers(operation) || paging?.style !== "page" || !Array.isArray(body?.[paging.items])) return reply;
  const { pageNumber = 1, pageSize, total } = { ...query, ...body } as Record<string, number>;
  if (pageNumber < 2 || pageSize === undefined) return reply;
  const itemsOf = (number: number): readonly unknown[] => {
    const rows = (page(number).body as Body | undefined)?.[paging.items];
    return Array.isArray(rows) ? rows : [];
  };
  const here = body[paging.items] as readonly unknown[];
  const rows =
    shift === "added"
      ? [...itemsOf(pageNumber - 1).slice(-1), ...here].slice(0, pageSize)
      : [...here.slice(1), ...itemsOf(pageNumber + 1).slice(0, 1)];
  const moved: Body = { ...body, [paging.items]: rows };
  if (total === undefined) return { ...reply, body: moved };
  const now = Math.max(0, total + (shift === "added" ? 1 : -1));
  const pageCount = Math.max(1, Math.ceil(now / pageSize));
  const { nextUri, ...rest } = moved;
  return { ...reply, body: { ...rest, ...(pageNumber < pageCount && { nextUri }), total: now, pageCount } };
}

/** A reply to one call, and the means to read other pages of the same listing. */
interface Listing {
  readonly reply: Reply;
  readonly operation: SpecOperation;
  readonly call: Call;
  readonly handler: (call: Call) => Reply;
}

/** The reply after the faults that a listing of users can have, and the name of the fault. */
export function withListingFaults(
  { reply, operation, call, handler }: Listing,
  { shift, duplicate }: Fate,
): { readonly reply: Reply; readonly fault?: string } {
  const { query } = call;
  const pageParameter = operation["x-pagination"]?.page ?? "";
  const page = (at: number) => handler({ ...call, query: { ...query, [pageParameter]: at } });
  const moved = shift ? shifted(reply, operation, { query, page, shift }) : reply;
  const doubled = duplicate === undefined ? moved : withDuplicate(moved, operation, duplicate);
  if (doubled !== moved) return { reply: doubled, fault: "duplicates" };
  return moved === reply ? { reply } : { reply: moved, fault: "shifting" };
}
