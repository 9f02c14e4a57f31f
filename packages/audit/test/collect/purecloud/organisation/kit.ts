import { Caller } from "../../../../src/collect/caller.js";
import { purecloudAt, type Reply, type Seen, serve } from "../../../kit.js";

/** What makes the calls to a server of one test. */
export async function callsTo(rule: (seen: Seen) => Reply | undefined) {
  const { url, seen } = await serve(rule);
  const purecloud = purecloudAt(url);
  const caller = new Caller({ signal: new AbortController().signal, method: purecloud.getUser });
  return { purecloud, caller, seen };
}

/** The page of a list that a request wants. */
export function pageOf(all: readonly unknown[], { url: { searchParams: query } }: Seen): Reply {
  const [page, size] = [Number(query.get("pageNumber")), Number(query.get("pageSize"))];
  const entities = all.slice((page - 1) * size, page * size);
  return { status: 200, body: { entities, total: all.length, pageCount: Math.ceil(all.length / size) } };
}
