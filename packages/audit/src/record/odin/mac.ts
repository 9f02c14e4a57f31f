import { type Fact, known, unknown } from "../fact.js";
import { asDigits } from "../wire.js";

/**
 * The 12 digits of a MAC address in lower case. A shorter number is padded to 12 digits, in case another release drops leading
 * zeros (inferred). Text never is.
 */
export function macOf(value: unknown): Fact<string> {
  const text = asDigits(value);
  if (text === undefined) return known<string>(null);
  const digits = typeof value === "number" ? text.padStart(12, "0") : text.replace(/[-:. ]/g, "").toLowerCase();
  if (/^[0-9a-f]{12}$/.test(digits) && !/^0+$/.test(digits)) return known(digits);
  return unknown(`${JSON.stringify(text)} is not a MAC address`);
}
