import type { Quota } from "../core/pace/quota.js";

/**
 * What PureCloud's answers say of its count: `inin-ratelimit-count`, `-allowed`, and `-reset` in whole seconds. NaN for
 * a count that is absent or not in digits. Its window is a minute, so a later reset is none. Other APIs send the time of day there.
 */
export function quota(headers: Headers): Quota {
  const read = (name: string) => Number(headers.get(`inin-ratelimit-${name}`)?.match(/^\d+$/) ?? NaN);
  const reset = read("reset");
  // One second more, because it may have been rounded down.
  return { count: read("count"), allowed: read("allowed"), resetMs: reset < 62 ? (reset + 1) * 1000 : 0 };
}
