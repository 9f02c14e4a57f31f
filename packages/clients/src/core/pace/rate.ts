import { assert } from "../assert.js";

/** How many calls a client may send: in any minute, or in any second. */
export type RateLimit = { readonly perMinute: number } | { readonly perSecond: number };

/** The same as a number of calls in any `windowMs` milliseconds. */
export interface Rate {
  readonly count: number;
  readonly windowMs: number;
}

/** Checks the option. Undefined if there is no limit. */
export function checkRate(label: string, given: RateLimit | false): Rate | undefined {
  if (given === false) return undefined;
  const { perMinute, perSecond } = (given ?? {}) as { perMinute?: number; perSecond?: number };
  const value = perMinute ?? perSecond ?? 0;
  const right = typeof value === "number" && value > 0 && value < 1e6 && (!perMinute || perSecond === undefined);
  assert(right, `${label}rateLimit must be false, perMinute or perSecond above 0`);
  // One and a half a second are one in two thirds of a second.
  const count = Math.max(1, Math.floor(value));
  return { count, windowMs: ((perMinute ? 60_000 : 1000) * count) / value };
}
