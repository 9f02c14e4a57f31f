import type { RateLimit } from "@rollcall/clients/core";
import type { Fraction } from "./fraction.js";

/** How fast a platform is asked: so many calls in any second or minute; `false` for as fast as it answers. */
export type Pace = { readonly calls: number; readonly per: "second" | "minute" } | false;

/** As the clients' own defaults: what Odin's public client keeps to, and what PureCloud allows a token. */
const USUAL = { odin: { calls: 5, per: "second" }, purecloud: { calls: 300, per: "minute" } } as const;

/**
 * The pace that was asked for.
 *
 * @param rate calls in Odin's second or PureCloud's minute; 0 for no limit, undefined for the usual one
 * @param share the part of it that this process takes; all of it where undefined
 */
export function paceOf(platform: "odin" | "purecloud", rate: number | undefined, share?: Fraction): Pace {
  const { calls, per } = USUAL[platform];
  const whole = rate ?? calls;
  if (whole === 0) return false;
  if (!share) return { calls: whole, per };
  const part = (whole * share.index) / share.of;
  // PureCloud refuses what is too much in one of its minutes: all shares together must fit into each. A share without a
  // whole call a minute cannot see to that; then they fit on the average.
  return { calls: per === "minute" && part >= 1 ? Math.floor(part) : part, per };
}

/** A pace as the clients take it. */
export function rateLimitOf(pace: Pace): RateLimit | false {
  return pace && (pace.per === "second" ? { perSecond: pace.calls } : { perMinute: pace.calls });
}
