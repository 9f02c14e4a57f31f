import type { Grant } from "./tokens.js";

/** A number of requests in a fixed window, which begins with the first request. PureCloud counts so. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** How much of a limit a request leaves. */
export interface Standing {
  readonly count: number;
  readonly allowed: number;
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

export interface RateLimiter {
  /** Counts a request, unless it exceeds the limit. */
  count(key: string): Standing;
}

/** From this number of windows on, those that have ended are removed. */
const SWEEP = 1000;

export function createRateLimiter({ requests, windowMs }: Limit, now: () => number = Date.now): RateLimiter {
  const windows = new Map<string, { count: number; end: number }>();
  const current = (key: string) => {
    const time = now();
    const known = windows.get(key);
    if (known && known.end > time) return known;
    if (windows.size >= SWEEP) for (const [old, { end }] of windows) if (end <= time) windows.delete(old);
    const fresh = { count: 0, end: time + windowMs };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    count(key) {
      const window = current(key);
      const exceeded = window.count >= requests;
      if (!exceeded) window.count++;
      const resetSeconds = Math.max(1, Math.ceil((window.end - now()) / 1000));
      return { count: window.count, allowed: requests, resetSeconds, exceeded };
    },
  };
}

/** Counts a request against the limit of its token. A client's own requests also share one limit over all its tokens. */
export function countRequest(
  limiter: RateLimiter | undefined,
  { client, user }: Grant,
  authorization: string | undefined,
): Standing | undefined {
  const own = limiter?.count(`token ${authorization}`);
  if (!limiter || !own || own.exceeded || user !== undefined) return own;
  const shared = limiter.count(`client ${client}`);
  return shared.count >= own.count ? shared : own;
}
