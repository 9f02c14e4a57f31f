import type { Auth, LoginRequest } from "./auth.js";
import { bind } from "./bound.js";
import { callOperation, callPath, exchange, type RawCall } from "./call.js";
import { createHttp, type HttpClient } from "./http.js";
import { createLimiter, type Rate } from "./limiter.js";
import type { CallOptions, Operation, OperationTable } from "./operation.js";
import type { Params } from "./serialize.js";
import { holdToken } from "./tokens.js";
import type { Core } from "./transport.js";

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
  // A login may be repeated where it failed, as long as it was not refused; a renewal that failed is followed by a login.
  const login = ({ method = "POST", once, ...request }: LoginRequest) => {
    const retry = once || method === "PUT" ? false : undefined;
    return exchange(core, { ...request, method, retry, operation: "login", anonymous: true, safe: true });
  };
  const tokens = holdToken(api, auth, { baseUrl, loginUrl, send: login });
  const core: Core = { ...settings, tokens, limiter: rate && createLimiter(rate) };

  const client: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(table)) {
    const method = (params?: Params, options?: CallOptions) => callOperation(core, name, operation, params, options);
    client[name] = bind(method, { name, operation, client });
  }
  client.request = (method: string, path: string, init?: RawCall) => callPath(core, method, path, init);
  let http: unknown;
  // On first use: making one costs a process some 45 ms, for the runtime then loads its Request.
  Object.defineProperty(client, "http", { get: () => (http ??= createHttp(core, table)) });
  return Object.assign(client, more?.(core)) as Client;
}
