import type { Auth } from "./auth.js";
import type { Api } from "./errors.js";

/** Options that both clients take. */
export interface ClientOptions<For extends Api = Api> {
  /** How to get a token: `accessToken`, or the API's own login. */
  readonly auth: Auth<For>;
  /** Any function that behaves like fetch, for proxies and tests. @default the global `fetch`, looked up at each call */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds that one try may take, from sending to the last byte of the answer. @default 30_000 */
  readonly timeoutMs?: number | undefined;
  /** Bytes of an answer's body, decompressed, beyond which it is given up. @default 50_000_000 */
  readonly maxResponseBytes?: number | undefined;
  /** The `User-Agent` header. @default "rollcall"; in browsers, their own */
  readonly userAgent?: string | undefined;
}

/** Checks the shared options and fills in their defaults. */
export function checkOptions<For extends Api>(api: For, options: ClientOptions<For>) {
  const { auth, fetch, timeoutMs = 30_000, maxResponseBytes = 50_000_000 } = options ?? {};
  if (typeof auth?.token !== "function" || auth.apis?.[api] !== true) {
    const login = api === "odin" ? "passwordLogin" : "clientCredentials";
    throw new TypeError(`${api}: auth is required: ${login}({ ... }) or accessToken(...)`);
  }
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError(`${api}: fetch must be a function`);
  checkTimeout(timeoutMs, api);
  if (!(typeof maxResponseBytes === "number" && maxResponseBytes > 0))
    throw new TypeError(`${api}: maxResponseBytes must be a number of bytes`);
  const userAgent = options.userAgent ?? (inBrowser() ? undefined : "rollcall");
  return { api, auth, fetch, timeoutMs, maxResponseBytes, userAgent };
}

/** The longest that a timer can wait. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Throws unless this is a time that a timer can wait for. */
export function checkTimeout(ms: number, label: string): void {
  if (!(typeof ms === "number" && ms > 0 && ms <= MAX_TIMEOUT_MS)) {
    throw new TypeError(`${label}: timeoutMs must be a number of milliseconds from 1 to ${MAX_TIMEOUT_MS}`);
  }
}

/** Browsers say Mozilla, servers and workers their own name. A header of ours would cost each call a preflight there. */
const inBrowser = (): boolean =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent?.startsWith("Mozilla/") === true;

/** A host's URL without trailing slashes, and without `/api/v2`, which every path of the specs begins with. */
export function checkUrl(api: Api, name: string, value: unknown): string {
  let url: URL | undefined;
  try {
    url = new URL(String(value));
  } catch {}
  // The value is not quoted: it may hold a password.
  if (
    typeof value !== "string" ||
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.search ||
    url.hash
  ) {
    throw new TypeError(
      `${api}: ${name} must be an http(s) URL without user, query or fragment, such as https://host.example`,
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, "").replace(/\/api\/v2$/, "");
}
