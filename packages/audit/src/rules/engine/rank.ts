import type { Severity } from "./verdict.js";

/** How many findings of each severity. `info` never counts. */
export type Counts = Readonly<Record<Exclude<Severity, "info">, number>>;

export const NONE: Counts = { critical: 0, high: 0, medium: 0, low: 0 };

/** The graver first. There are no weights. One critical finding comes before any number of others. */
export function byGravity(one: Counts, other: Counts): number {
  return other.critical - one.critical || other.high - one.high || other.medium - one.medium || other.low - one.low;
}

/** How many of the evaluated people of a group have a high or a critical finding. */
export interface Share {
  readonly found: number;
  readonly evaluated: number;
  readonly all: number;
}

/** Below this share of evaluated people a group has no rank. */
export const RANKED_FROM = 0.8;

/** The lower bound of the share at 95 % (Wilson), because 1 of 2 must not lead. `null` if too few people were evaluated. */
export function lowerBound({ found, evaluated, all }: Share): number | null {
  if (evaluated === 0 || evaluated < RANKED_FROM * all) return null;
  // Rounding would leave a little more or less than nothing.
  if (found === 0) return 0;
  const z2 = 1.959964 ** 2;
  const share = found / evaluated;
  const middle = share + z2 / (2 * evaluated);
  const width = Math.sqrt(z2 * ((share * (1 - share)) / evaluated + z2 / (4 * evaluated ** 2)));
  return (middle - width) / (1 + z2 / evaluated);
}
