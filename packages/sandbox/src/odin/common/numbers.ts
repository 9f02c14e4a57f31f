const TWO_DIGIT_CODES = /^(20|27|3[0-46-9]|4\d|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** Splits a number in E.164 (`+18135551003`) into its country code and the rest. */
export function split(e164: string): { readonly countryCode: string; readonly national: string } {
  const digits = e164.replace(/\D/g, "");
  const length = /^[17]/.test(digits) ? 1 : TWO_DIGIT_CODES.test(digits) ? 2 : 3;
  return { countryCode: digits.slice(0, length), national: digits.slice(length) };
}

/** `8135551003`, as profiles write it. */
export const plain = (e164: string): string => split(e164).national;

/** `+1-8135551003`, as items of lists write it. */
export function dashed(e164: string): string {
  const { countryCode, national } = split(e164);
  return `+${countryCode}-${national}`;
}

/** A JSON number with more digits is no longer exact. */
const EXACT_DIGITS = 15;

/** Odin sends a text of digits as a number, unless it begins with a zero (docs/facts/odin.md O-90). */
export function coerced(text: string): string | number {
  return /^(0|[1-9]\d*)$/.test(text) && text.length <= EXACT_DIGITS ? Number(text) : text;
}
