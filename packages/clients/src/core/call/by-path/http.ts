import createClient, { type Client } from "openapi-fetch";
import type { CallOptions } from "../../operation.js";
import type { Core } from "../core.js";
import type { Params } from "../serialize.js";
import type { Engine } from "./engine.js";
import { transportFetch } from "./transport-fetch.js";
import { fillPath, toQuery } from "./urls.js";

/** The client by path, `{ data, error, response }`. Its upstream is pinned and imported nowhere else. */
export type HttpClient<Paths extends object> = Client<Paths, "application/json">;

/** The options of a call by path that are ours. All others belong to openapi-fetch. */
type Given = Pick<CallOptions, "signal" | "timeoutMs" | "deadlineMs" | "retry"> & {
  readonly fetch?: unknown;
  readonly parseAs?: string | undefined;
};
type Method = (...given: readonly unknown[]) => Promise<unknown>;

/**
 * Makes the openapi-fetch client over a core's transport.
 * @param reads paths whose POSTs only read
 */
export function createHttp<Paths extends object>(
  core: Core,
  reads: readonly string[],
  engine: Engine,
): HttpClient<Paths> {
  const http = createClient<Paths, "application/json">({
    baseUrl: core.baseUrl,
    pathSerializer: (path, params) => fillPath(engine, path, params),
    querySerializer: (query) => toQuery(engine, query as Params),
  });
  const fetch = transportFetch(core, engine);
  /** Our options bypass openapi-fetch, because a Request would keep a listener on its signal until it is collected. */
  const send = (method: Method, path: string, given: Given = {}) => {
    const { signal, timeoutMs, deadlineMs, retry, ...init } = given;
    if (init.fetch) return method(path, given);
    const options = { signal, timeoutMs, deadlineMs, retry, parseAs: init.parseAs, safe: reads.includes(path) };
    return method(path, { ...init, fetch: (request: Request) => fetch(request, options) });
  };
  const { use, eject, request, ...methods } = http as unknown as Record<"use" | "eject" | "request" | "GET", Method>;
  const own: Record<string, unknown> = { use, eject };
  for (const [name, method] of Object.entries(methods))
    own[name] = (path: string, given?: Given) => send(method, path, given);
  own.request = (method: string, path: string, given?: Given) =>
    send((...rest) => request(method, ...rest), path, given);
  return own as unknown as HttpClient<Paths>;
}
