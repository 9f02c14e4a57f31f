import type { Auth } from "./auth/auth.js";
import type { Fetch } from "./call/fetch.js";
import type { Hooks } from "./call/hooks.js";
import type { Retry, RetryOptions } from "./call/retry.js";
import type { Api } from "./errors/errors.js";
import { must } from "./must.js";
import { checkRate, type RateLimit } from "./pace/rate.js";

/** Options that both clients take. */
export interface ClientOptions<For extends Api = Api> {
  /** How to get a token: `accessToken`, or the API's own login. */
  readonly auth: Auth<For>;
  /** Any function that behaves like fetch, for proxies and tests. @default the global `fetch`, looked up at each call */
  readonly fetch?: Fetch | undefined;
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
  /** Bytes of an answer's body, decompressed, beyond which it is given up; at most 2,147,483,647. @default 50_000_000 */
  readonly maxResponseBytes?: number | undefined;
  /** The `User-Agent` header. @default "rollcall"; in browsers, their own */
  readonly userAgent?: string | undefined;
}

/**
 * Checks the shared options and fills in their defaults.
 * @param login what the API's own login is called
 * @param limit the API's own rate limit
 */
export function checkOptions<For extends Api>(api: For, options: ClientOptions<For>, login: string, limit: RateLimit) {
  const label = `${api}: `;
  const { auth, fetch, timeoutMs = 30_000, deadlineMs, maxResponseBytes = 50_000_000 } = options ?? {};
  must(auth?.apis?.[api], `${label}auth is required: ${login}({ ... }) or accessToken(...)`);
  const { hooks, rateLimit = limit } = options;
  for (const [name, value] of Object.entries({ fetch, ...hooks }))
    must(value === undefined || typeof value === "function", `${label}${name} must be a function`);
  for (const [name, value] of Object.entries({ timeoutMs, deadlineMs, maxResponseBytes }))
    checkNumber(label, name, value);
  const retry = checkRetry(label, options.retry, { limit: 2, unsafe: false, maxDelayMs: 60_000 });
  const rate = checkRate(label, rateLimit);
  const userAgent = options.userAgent ?? (inBrowser() ? undefined : "rollcall");
  return { api, auth, fetch, timeoutMs, deadlineMs, retry, rate, hooks, maxResponseBytes, userAgent };
}

/** Throws unless this is undefined, or a number of milliseconds that a timer can wait for (or of so many bytes). */
export function checkNumber(label: string, name: string, value: number | undefined): void {
  const most = 2 ** 31 - 1;
  const right = value === undefined || (typeof value === "number" && value > 0 && value <= most);
  must(right, `${label}${name} must be a number above 0, at most ${most}`);
}

/** What is given, and the rest as it was: a client's over the defaults, a call's over its client's. */
export function checkRetry(label: string, given: RetryOptions | false | undefined, rest: Retry): Retry {
  if (given === undefined) return rest;
  if (given === false) return { ...rest, limit: 0 };
  const { limit = rest.limit, unsafe = rest.unsafe, maxDelayMs = rest.maxDelayMs }: RetryOptions = Object(given);
  const right = Object(given) === given && limit >>> 0 === limit;
  must(right, `${label}retry.limit must be a whole number`);
  checkNumber(label, "retry.maxDelayMs", maxDelayMs);
  return { limit, unsafe: unsafe === true, maxDelayMs };
}

/** Browsers say Mozilla, servers and workers their own name. A header of ours would cost each call a preflight there. */
const inBrowser = () =>
  (globalThis as { navigator?: { userAgent?: string } }).navigator?.userAgent?.startsWith("Mozilla/");

/** A host's URL without trailing slashes, and without `/api/v2`, which every path of the specs begins with. */
export function checkUrl(api: Api, name: string, value: unknown): string {
  try {
    const { origin, pathname, href } = new URL(value as string);
    // No user, query or fragment, and http(s); a URL object is none of what the types allow.
    if (typeof value === "string" && href === origin + pathname && href.startsWith("http"))
      return href.replace(/(\/api\/v2)?\/*$/, "");
  } catch {}
  // The value is not quoted: it may hold a password.
  throw new TypeError(`${api}: ${name} must be an http(s) URL without user, query or fragment`);
}
