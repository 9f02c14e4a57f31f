import { maskKnown } from "./known-secrets.js";
import { maskData, maskNamed } from "./named-secrets.js";

/** Masks secrets in text that becomes part of an error: the given values and their parts, and the values of secret names. */
export const redact = (text: string, secrets: readonly string[] = []): string => maskNamed(maskKnown(text, secrets));

/** The same of a body: JSON data, or text. */
export function redactBody(text: string, secrets: readonly string[]): unknown {
  const known = maskKnown(text, secrets);
  try {
    return maskData(JSON.parse(known));
  } catch {
    return maskNamed(known);
  }
}
