import type { Quota } from "../core/limiter.js";

/** What PureCloud's answers say of its count: `inin-ratelimit-count`, `-allowed`, and `-reset` in whole seconds. */
export function quota(headers: Headers): Quota | undefined {
  const [count = NaN, allowed = NaN, reset = NaN] = ["count", "allowed", "reset"].map((name) =>
    Number.parseInt(headers.get(`inin-ratelimit-${name}`) ?? "", 10),
  );
  // One more, for it may have been rounded down.
  return Math.min(count, allowed, reset) >= 0 ? { count, allowed, resetMs: (reset + 1) * 1000 } : undefined;
}
