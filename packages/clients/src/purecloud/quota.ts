import type { Quota } from "../core/pace/quota.js";

/**
 * What PureCloud's answers say of its count: `inin-ratelimit-count`, `-allowed`, and `-reset` in whole seconds. NaN for
 * numbers that are absent.
 */
export function quota(headers: Headers): Quota {
  const read = (name: string) => Number.parseInt(headers.get(`inin-ratelimit-${name}`) as string, 10);
  // One second more, because it may have been rounded down.
  return { count: read("count"), allowed: read("allowed"), resetMs: read("reset") * 1000 + 1000 };
}
