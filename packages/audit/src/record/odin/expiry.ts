import { asNumber } from "../wire.js";

/** When a password or passcode expires. */
export type Expiry =
  | { readonly kind: "never" }
  /** Days left. 0 is today, negative days are in the past. */
  | { readonly kind: "days"; readonly days: number };

/** The platform writes "never" as the largest or the smallest 32-bit number (docs/facts/odin.md O-92). */
const NEVER = 2 ** 31 - 1;

/** Undefined if it is no number. */
export function expiryIn(value: unknown): Expiry | undefined {
  const days = asNumber(value);
  if (days === undefined) return undefined;
  return Math.abs(days) >= NEVER ? { kind: "never" } : { kind: "days", days };
}
