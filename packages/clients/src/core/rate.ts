import type { Rate } from "./limiter.js";

/** How many calls a client may send: in any minute, or in any second. */
export type RateLimit = { readonly perMinute: number } | { readonly perSecond: number };

/** Checks the option; undefined where there is no limit. */
export function checkRate(label: string, given: RateLimit | false): Rate | undefined {
  if (given === false) return undefined;
  const { perMinute, perSecond } = (given ?? {}) as { perMinute?: unknown; perSecond?: unknown };
  const value = perMinute ?? perSecond;
  if (
    !(typeof value === "number" && value > 0 && value < 1e6) ||
    (perMinute !== undefined && perSecond !== undefined)
  ) {
    throw new TypeError(`${label}: rateLimit must be false, { perMinute } or { perSecond }, a number above 0`);
  }
  // One and a half a second are one in two thirds of it.
  const count = Math.max(1, Math.floor(value));
  return { count, windowMs: ((perMinute === undefined ? 1000 : 60_000) * count) / value };
}
