import type { RateLimit } from "@rollcall/clients/core";
import type { Fraction } from "./fraction.js";

/** At most so many calls to a platform in any second or minute. `false` is no limit. */
export type Pace = { readonly calls: number; readonly per: "second" | "minute" } | false;

/** The defaults of the clients: the pace of Odin's public client, and PureCloud's limit for a token. */
const USUAL = { odin: { calls: 5, per: "second" }, purecloud: { calls: 300, per: "minute" } } as const;

/**
 * The pace of this process.
 *
 * @param rate calls in Odin's second or PureCloud's minute. 0 is no limit, and undefined the usual one
 * @param share the part of it that this process uses. Undefined is all of it
 */
export function paceOf(platform: "odin" | "purecloud", rate: number | undefined, share?: Fraction): Pace {
  const { calls, per } = USUAL[platform];
  const whole = rate ?? calls;
  if (whole === 0) return false;
  if (!share) return { calls: whole, per };
  const part = (whole * share.index) / share.of;
  // PureCloud refuses calls beyond the limit of a minute, so all shares together must fit into each minute. Shares of less
  // than one call a minute fit on average only.
  return { calls: per === "minute" && part >= 1 ? Math.floor(part) : part, per };
}

/** A pace as an option of the clients. */
export function rateLimitOf(pace: Pace): RateLimit | false {
  return pace && (pace.per === "second" ? { perSecond: pace.calls } : { perMinute: pace.calls });
}
