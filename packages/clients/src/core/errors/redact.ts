import { maskKnown } from "./known-secrets.js";
import { maskData, maskNamed } from "./named-secrets.js";

/** Masks secrets in text that becomes part of an error: the given values and their parts, and the values of secret names. */
export const redact = (text: string, secrets: readonly string[] = []): string => maskNamed(maskKnown(text, secrets));

/**
 * The platform's own codes: `[Error 4410]` of Odin, and `"code": "invalid.password"` of PureCloud. A passcode of four digits or a
 * password of plain words may be the same by chance, and a reader needs the code.
 */
const CODES = /(\[Error \d{4,5}\]|(?<="code"\s{0,9}:\s{0,9}")[a-z]{1,40}(?:[._-][a-z]{1,40}){1,9}(?="))/;

/** The same of a body: JSON data, or text. The platform's own codes stay. */
export function redactBody(text: string, secrets: readonly string[]): unknown {
  // Every second part is a code.
  const parts = text.split(CODES).map((part, at) => (at % 2 === 1 ? part : maskKnown(part, secrets)));
  const known = parts.join("");
  try {
    return maskData(JSON.parse(known));
  } catch {
    return maskNamed(known);
  }
}
