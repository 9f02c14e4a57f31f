/** Longer digits are no extension. */
const MOST_DIGITS = 10;

/**
 * An extension as a number. Leading zeros do not count, because platforms lose them. Undefined if it is none, such as a
 * text with letters.
 */
export function extensionKey(extension: string | null): number | undefined {
  const digits = (extension ?? "").trim();
  return /^\d+$/.test(digits) && digits.length <= MOST_DIGITS ? Number(digits) : undefined;
}

/** The same within a place, as one number: place and extension. */
export const extensionAt = (place: number, extension: number): number => (place + 1) * 10 ** MOST_DIGITS + extension;
