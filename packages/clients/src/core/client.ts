import { assert } from "./assert.js";
import type { Auth } from "./auth/auth.js";
import { bind } from "./bound.js";
import type { RawCall } from "./call/by-path/call-path.js";
import { engine } from "./call/by-path/engine.js";
import type { HttpClient } from "./call/by-path/http.js";
import { type LoadByPath, lazyByPath } from "./call/by-path/lazy.js";
import { callOperation, exchange } from "./call/call.js";
import type { Core } from "./call/core.js";
import type { Params } from "./call/serialize.js";
import type { CallOptions, HttpMethod, OperationTable } from "./operation.js";

/** What a client has in addition to a method for each operation. */
export interface ClientExtras<Paths extends object> {
  /**
   * The openapi-fetch client by path, over the same transport: same token, timeout and limits. It resolves to
   * `{ data, error, response }` for any status. Test `response.ok`: `error` is empty if the answer is. It rejects with an
   * `ApiError` if there is no answer, or a good one that is not JSON.
   */
  readonly http: HttpClient<Paths>;
  /**
   * Calls a path that the spec lacks, with the same token and limits.
   * @param path the path from `/api/v2` on, already encoded. It may hold a query, as PureCloud's `nextUri` does
   * @returns the decoded JSON, unchecked, or undefined if the answer was empty
   * @throws ApiError as methods do
   */
  request<T = unknown>(method: HttpMethod, path: string, init?: RawCall): Promise<T>;
}

/** What one API gives to its clients. */
interface Settings extends Omit<Core, "tokens"> {
  readonly auth: Auth<never>;
  readonly loginUrl: string | undefined;
  /** Loads the part that calls by path. */
  readonly byPath: LoadByPath;
}

/** Makes a client around one core: a method per operation, `http`, `request`, and what `more` adds. */
export function createClient<Client>(
  settings: Settings,
  operations: OperationTable,
  more?: (core: Core) => Readonly<Record<string, unknown>>,
): Client {
  const { auth, baseUrl, loginUrl, api, byPath } = settings;
  if (/http:/.test(baseUrl + loginUrl))
    settings
      .explain()
      .then((late) => late.warn(settings))
      .catch(() => {});
  const tokens = auth.serve({ api, baseUrl, loginUrl, send: (out) => exchange(core, out) });
  const core: Core = { ...settings, tokens };
  const client: Record<string, unknown> = lazyByPath(async () => (await byPath()).createByPath(core, engine));
  for (const [name, operation] of Object.entries(operations)) {
    assert(operation, `${api}: unknown operation ${name}`);
    const method = (params?: Params, options?: CallOptions) => callOperation(core, name, operation, params, options);
    client[name] = bind(method, { name, operation, core, client });
  }
  return Object.assign(client, more?.(core)) as Client;
}
