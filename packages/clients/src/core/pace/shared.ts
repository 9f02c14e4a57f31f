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
  const rate = checkRate("", limit);
  if (!rate) throw new TypeError("rateLimit must be perMinute or perSecond above 0");
  return createLimiter(rate);
}
