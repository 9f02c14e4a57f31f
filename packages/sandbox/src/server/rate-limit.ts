/** So many requests in a window that begins with the first and then stands still, as PureCloud counts. */
export interface Limit {
  readonly requests: number;
  readonly windowMs: number;
}

/** How a limit stands for one who asks. */
export interface Standing {
  readonly count: number;
  readonly allowed: number;
  readonly resetSeconds: number;
  readonly exceeded: boolean;
}

export interface RateLimiter {
  /** Counts a request, unless it is one too many. */
  take(key: string): Standing;
}

/** Windows that have ended are forgotten once so many are known. */
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
    take(key) {
      const window = current(key);
      const exceeded = window.count >= requests;
      if (!exceeded) window.count++;
      const resetSeconds = Math.max(1, Math.ceil((window.end - now()) / 1000));
      return { count: window.count, allowed: requests, resetSeconds, exceeded };
    },
  };
}
