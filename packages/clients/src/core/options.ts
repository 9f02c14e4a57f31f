import type { Auth } from "./auth.js";
import type { Api } from "./errors.js";
import type { Hooks } from "./hooks.js";
import { checkRate, type RateLimit } from "./rate.js";
import type { Retry, RetryOptions } from "./retry.js";

/** Options that both clients take. */
export interface ClientOptions<For extends Api = Api> {
  /** How to get a token: `accessToken`, or the API's own login. */
  readonly auth: Auth<For>;
  /** Any function that behaves like fetch, for proxies and tests. @default the global `fetch`, looked up at each call */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds that one try may take, from sending to the last byte of the answer. @default 30_000 */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that a whole call may take: tries, the waits between them, a login. @default none */
  readonly deadlineMs?: number | undefined;
  /** When a call that failed is tried again, or `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * How many calls may be sent in any minute or second; further ones wait in line, outside their `timeoutMs`. A 429 holds
   * all of them back. Token requests do not count. `false`: no limit, and no holding back.
   * @default PureCloud: `{ perMinute: 300 }`, or fewer as its answers say; Odin: `{ perSecond: 5 }`
   */
  readonly rateLimit?: RateLimit | false | undefined;
  /** Functions that are told of requests, answers, retries and waits. */
  readonly hooks?: Hooks | undefined;
  /** Bytes of an answer's body, decompressed, beyond which it is given up. @default 50_000_000 */
  readonly maxResponseBytes?: number | undefined;
  /** The `User-Agent` header. @default "rollcall"; in browsers, their own */
  readonly userAgent?: string | undefined;
}

/** Checks the shared options and fills in their defaults. */
export function checkOptions<For extends Api>(api: For, options: ClientOptions<For>) {
  const { auth, fetch, timeoutMs = 30_000, deadlineMs, maxResponseBytes = 50_000_000 } = options ?? {};
  if (typeof auth?.token !== "function" || auth.apis?.[api] !== true) {
    const login = api === "odin" ? "passwordLogin" : "clientCredentials";
    throw new TypeError(`${api}: auth is required: ${login}({ ... }) or accessToken(...)`);
  }
  if (fetch !== undefined && typeof fetch !== "function") throw new TypeError(`${api}: fetch must be a function`);
  checkTimeout(timeoutMs, api);
  if (deadlineMs !== undefined) checkTimeout(deadlineMs, api, "deadlineMs");
  const retry = checkRetry(api, options.retry, { limit: 2, unsafe: false, maxDelayMs: 60_000 });
  const { hooks, rateLimit = api === "odin" ? { perSecond: 5 } : { perMinute: 300 } } = options;
  const rate = checkRate(api, rateLimit);
  for (const hook of Object.values(hooks ?? {})) {
    if (hook !== undefined && typeof hook !== "function") throw new TypeError(`${api}: hooks must be functions`);
  }
  if (!(typeof maxResponseBytes === "number" && maxResponseBytes > 0))
    throw new TypeError(`${api}: maxResponseBytes must be a number of bytes`);
  const userAgent = options.userAgent ?? (inBrowser() ? undefined : "rollcall");
  return { api, auth, fetch, timeoutMs, deadlineMs, retry, rate, hooks, maxResponseBytes, userAgent };
}

/** The longest that a timer can wait. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Throws unless this is a time that a timer can wait for. */
export function checkTimeout(ms: number, label: string, name = "timeoutMs"): void {
  if (!(typeof ms === "number" && ms > 0 && ms <= MAX_TIMEOUT_MS)) {
    throw new TypeError(`${label}: ${name} must be a number of milliseconds from 1 to ${MAX_TIMEOUT_MS}`);
  }
}

/** What is given, and the rest as it was: a client's over the defaults, a call's over its client's. */
export function checkRetry(label: string, given: RetryOptions | false | undefined, rest: Retry): Retry {
  if (given === undefined) return rest;
  if (given === false) return { ...rest, limit: 0 };
  const { limit = rest.limit, unsafe = rest.unsafe, maxDelayMs = rest.maxDelayMs } = given ?? {};
  if (given === null || typeof given !== "object" || !(Number.isInteger(limit) && limit >= 0)) {
    throw new TypeError(`${label}: retry must be false, or hold a limit that is a whole number of tries`);
  }
  checkTimeout(maxDelayMs, label, "retry.maxDelayMs");
  return { limit, unsafe: unsafe === true, maxDelayMs };
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
