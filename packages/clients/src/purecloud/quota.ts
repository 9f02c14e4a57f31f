import type { Quota } from "../core/limiter.js";

/** What PureCloud's answers say of its count: `inin-ratelimit-count`, `-allowed`, and `-reset` in whole seconds. */
export function quota(headers: Headers): Quota | undefined {
  const [count, allowed, reset] = ["count", "allowed", "reset"].map((name) => {
    const text = headers.get(`inin-ratelimit-${name}`);
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  });
  if (count === undefined || allowed === undefined || reset === undefined) return undefined;
  return { count, allowed, resetMs: (reset + 1) * 1000 }; // one more, for it may have been rounded down
}
