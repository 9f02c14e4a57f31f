import type { Reply } from "../server/handler.js";
import type { SpecOperation } from "../server/spec.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * Whether an operation lists users, not what one user has: there nothing tells a repeated row from two that are alike, so
 * that no client could be asked to put it right.
 */
const listsUsers = ({ path }: SpecOperation): boolean => !path.includes("{");

/** A page with a row in it twice, one after the other. What is no listing stays as it is. */
export function withDuplicate(reply: Reply, operation: SpecOperation, share: number): Reply {
  const repeat = (rows: unknown): unknown => {
    if (!Array.isArray(rows) || rows.length === 0) return rows;
    const at = Math.floor(rows.length * share);
    return [...rows.slice(0, at), rows[at], ...rows.slice(at)];
  };
  if (!listsUsers(operation)) return reply;
  const items = operation["x-pagination"]?.items;
  const body = reply.body as Row | undefined;
  if (items !== undefined && body?.[items] !== undefined)
    return { ...reply, body: { ...body, [items]: repeat(body[items]) } };
  if (operation.operationId === "getUsers") return { ...reply, body: repeat(body) };
  return reply;
}

/**
 * A page as it is when a user was added at the head of the listing since the page before: what was last there comes first
 * here, and what was last here will be first on the next. Nothing is lost to those who go on to the last page.
 *
 * @param page reads any page of the same listing
 */
export function shifted(
  reply: Reply,
  operation: SpecOperation,
  query: Readonly<Record<string, unknown>>,
  page: (number: number) => Reply,
): Reply {
  const paging = operation["x-pagination"];
  const body = reply.body as Row | undefined;
  if (!listsUsers(operation) || paging?.style !== "page" || !Array.isArray(body?.[paging.items])) return reply;
  const { pageNumber = 1, pageSize, total } = { ...query, ...body } as Record<string, number>;
  if (pageNumber < 2 || pageSize === undefined) return reply;
  const before = (page(pageNumber - 1).body as Row | undefined)?.[paging.items];
  const rows = [...(Array.isArray(before) ? before.slice(-1) : []), ...(body[paging.items] as readonly unknown[])];
  const count = total === undefined ? {} : { total: total + 1, pageCount: Math.ceil((total + 1) / pageSize) };
  return { ...reply, body: { ...body, ...count, [paging.items]: rows.slice(0, pageSize) } };
}
