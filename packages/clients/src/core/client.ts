import type { Auth } from "./auth/auth.js";
import { bind } from "./bound.js";
import type { RawCall } from "./call/by-path/call-path.js";
import { engine } from "./call/by-path/engine.js";
import type { HttpClient } from "./call/by-path/http.js";
import { lazyHttp } from "./call/by-path/lazy-http.js";
import { callOperation, exchange } from "./call/call.js";
import type { Params } from "./call/serialize.js";
import type { Core } from "./call/transport.js";
import type { CallOptions, Operation, OperationTable } from "./operation.js";
import { createLimiter, type Rate } from "./pace/limiter.js";

/** What a client has beside a method for each operation. */
export interface ClientExtras<Paths extends object> {
  /**
   * The openapi-fetch client by path, over the same transport: same token, timeout and limits. It resolves to
   * `{ data, error, response }` whatever the status: test `response.ok`, for `error` is empty when the answer is. It
   * rejects with an `ApiError` when there is no answer, or a good one that is not JSON.
   */
  readonly http: HttpClient<Paths>;
  /**
   * Calls a path that the spec lacks, with the same token and limits.
   * @param path the path from `/api/v2` on, already encoded; it may hold a query (as PureCloud's `nextUri` does)
   * @returns the decoded JSON, unchecked; undefined if the answer was empty
   * @throws ApiError as methods do
   */
  request<T = unknown>(method: Operation["method"], path: string, init?: RawCall): Promise<T>;
}

/** Makes a client: a method per operation of the table, `http`, `request` and what `more` adds, around one core. */
export function createClient<Client>(
  settings: Omit<Core, "tokens" | "limiter"> & {
    readonly auth: Auth<never>;
    readonly loginUrl: string | undefined;
    readonly rate: Rate | undefined;
  },
  table: OperationTable,
  more?: (core: Core) => Readonly<Record<string, unknown>>,
): Client {
  const { auth, baseUrl, loginUrl, api, rate } = settings;
  const tokens = auth.serve({ api, baseUrl, loginUrl, send: (out) => exchange(core, out) });
  const core: Core = { ...settings, tokens, limiter: rate && createLimiter(rate) };

  const byPath = () => import("./call/by-path/by-path.js");
  const client: Record<string, unknown> = {
    http: lazyHttp(async () => (await byPath()).createHttp(core, table, engine)),
    request: async (method: string, path: string, init?: RawCall) =>
      (await byPath()).callPath(core, engine, method, path, init),
  };
  for (const [name, operation] of Object.entries(table)) {
    const method = (params?: Params, options?: CallOptions) => callOperation(core, name, operation, params, options);
    client[name] = bind(method, { name, operation, client });
  }
  return Object.assign(client, more?.(core)) as Client;
}
