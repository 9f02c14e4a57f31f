import { createLimiter, type Limiter } from "./limiter.js";
import { checkRate, type RateLimit } from "./rate.js";

/** One limit for several clients. */
export type SharedRateLimit = Limiter;

/**
 * Makes a limit that several clients share, such as those of tenants on one host. Give it to each as `rateLimit`. The calls of all
 * wait in one queue.
 *
 * @throws TypeError for a limit that is no limit
 */
export function sharedRateLimit(limit: RateLimit): SharedRateLimit {
  const limiter = limiterOf("", limit);
  if (!limiter) throw new TypeError("rateLimit must be perMinute or perSecond above 0");
  return limiter;
}

/** The limiter of a client. Undefined if there is no limit. */
export function limiterOf(label: string, given: RateLimit | SharedRateLimit | false): Limiter | undefined {
  if ((given as Limiter | undefined)?.join) return given as Limiter;
  const rate = checkRate(label, given as RateLimit | false);
  return rate && createLimiter(rate);
}
