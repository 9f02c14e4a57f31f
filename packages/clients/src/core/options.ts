import { assert } from "./assert.js";
import type { Auth } from "./auth/auth.js";
import type { Fetch } from "./call/fetch.js";
import type { Hooks } from "./call/hooks.js";
import type { Retry, RetryOptions } from "./call/retry.js";
import type { Api } from "./errors/errors.js";
import type { RateLimit } from "./pace/rate.js";
import { limiterOf, type SharedRateLimit } from "./pace/shared.js";

/** Options of both clients. */
export interface ClientOptions<For extends Api = Api> {
  /** How to get a token: `accessToken`, or the API's own login. */
  readonly auth: Auth<For>;
  /** Any function that behaves like fetch, for proxies and tests. @default the global `fetch`, looked up at each call */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds that one try may take, from sending to the last byte of the answer. @default 30_000 */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds that a whole call may take: tries, the waits between them, a login. @default none */
  readonly deadlineMs?: number | undefined;
  /** When a call that failed is sent again. `false` means never. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * How many calls may be sent in any minute or second. Further calls wait in a queue, outside their `timeoutMs`. A 429 holds
   * all of them back. Token requests do not count. With `false` there is no limit, and nothing is held back. A rate-limited
   * call is still sent again, as `retry` says. Clients of one host can share a limit (`sharedRateLimit`).
   * @default `{ perMinute: 300 }` on PureCloud, or fewer as its answers say, and `{ perSecond: 5 }` on Odin
   */
  readonly rateLimit?: RateLimit | SharedRateLimit | false | undefined;
  /** Functions that observe requests, answers, retries and waits. */
  readonly hooks?: Hooks | undefined;
  /**
   * The largest body of an answer, in bytes after decompression, up to 2,147,483,647. A body that is read as a stream has no
   * limit. @default 50_000_000
   */
  readonly maxResponseBytes?: number | undefined;
  /** Headers of every request, also of logins. Those of a call replace them. `Authorization` is always the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The `User-Agent` header. @default "rollcall", or the browser's own */
  readonly userAgent?: string | undefined;
}

/**
 * Checks the shared options and fills in their defaults.
 * @param login what the API's own login is called
 * @param limit the API's own rate limit
 */
export function checkOptions<For extends Api>(api: For, options: ClientOptions<For>, login: string, limit: RateLimit) {
  const label = `${api}: `;
  const { auth, fetch, hooks, retry, rateLimit = limit, userAgent = ownName() } = options ?? {};
  assert(auth?.apis?.[api], `${label}auth is required: ${login} or accessToken`);
  for (const [name, value] of Object.entries({ fetch, ...hooks }))
    assert(value === undefined || typeof value === "function", `${label}${name} must be a function`);
  const { timeoutMs = 30_000, deadlineMs, maxResponseBytes = 50_000_000 } = options;
  const limits = { timeoutMs, deadlineMs, maxResponseBytes };
  checkNumbers(label, limits);
  return {
    ...{ ...options, ...limits, api, userAgent },
    retry: checkRetry(label, retry, { limit: 2, unsafe: false, maxDelayMs: 60_000, paceMs: 300_000 }),
    limiter: limiterOf(label, rateLimit),
  };
}

/** Throws unless these are undefined, or numbers of milliseconds that a timer can wait for (or of so many bytes). */
export function checkNumbers(label: string, values: Readonly<Record<string, number | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    const right = value === undefined || (typeof value === "number" && value > 0 && value < 2 ** 31);
    assert(right, `${label}${name} must be above 0, below 2 ** 31`);
  }
}

/** Fills in what is not given: a client's `retry` from the defaults, a call's from its client's. */
export function checkRetry(label: string, given: RetryOptions | false | undefined, rest: Retry): Retry {
  if (given === undefined) return rest;
  if (given === false) return { ...rest, limit: 0 };
  const {
    limit = rest.limit,
    unsafe = rest.unsafe,
    maxDelayMs = rest.maxDelayMs,
    paceMs = rest.paceMs,
  }: RetryOptions = Object(given);
  assert(Object(given) === given && limit >>> 0 === limit, `${label}retry.limit must be a whole number`);
  checkNumbers(label, { "retry.maxDelayMs": maxDelayMs, "retry.paceMs": paceMs === 0 ? undefined : paceMs });
  return { limit, unsafe: unsafe === true, maxDelayMs, paceMs };
}

/** Browsers say Mozilla, servers and workers their own name. A header of ours would cost each call a preflight there. */
const ownName = () =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent?.startsWith("Mozilla/")
    ? undefined
    : "rollcall";

/** A host's URL without trailing slashes, and without `/api/v2`, which every path of the specs begins with. */
export function checkUrl(api: Api, name: string, value: unknown): string {
  try {
    const { origin, pathname, href } = new URL(value as string);
    // No user, query or fragment, and http(s). The types do not allow a URL object.
    if (typeof value === "string" && href === origin + pathname && href.startsWith("http"))
      return href.replace(/(\/api\/v2)?\/*$/, "");
  } catch {}
  // The value is not quoted, because it may hold a password.
  throw new TypeError(`${api}: ${name} must be an http(s) URL without user, query or fragment`);
}
