import { MASK } from "./known-secrets.js";
import { hideNamed, isSecretText } from "./named-in-text.js";
import { isAboutSecret, isSecretName } from "./secret-names.js";
import { pairedSecrets } from "./secret-pairs.js";

/** Text without any of these names nothing. Most texts are so. */
const NAMING = /[:=<]|&lt;|%(?:25)*3[AD]|\b(?:bearer|basic)\s/i;
const DATE = /^\d{4}-\d\d-\d\d/;

/** Masks the values of secret names in text, in JSON, XML, forms, headers and URLs, and the credentials of an `Authorization` header. */
export const maskNamed = (text: string): string => (NAMING.test(text) ? hideNamed(text, () => MASK) : text);

/** The values that `maskNamed` masks, also as they were before they were encoded in a form. */
export function namedSecrets(text: string): string[] {
  const found: string[] = [];
  hideNamed(text, (value) => {
    found.push(value);
    return MASK;
  });
  return found;
}

/**
 * Masks the values of secret names in JSON data, and everything below them.
 * @param quoted whether it is below a name such as `passwordRules`, where a text that is no date may be the password
 */
export function maskData(data: unknown, quoted = false): unknown {
  if (typeof data === "string") return quoted && data && !DATE.test(data) ? MASK : maskNamed(data);
  if (Object(data) !== data) return data;
  if (Array.isArray(data)) return data.map((each) => maskData(each, quoted));
  const paired = pairedSecrets(data as Record<string, unknown>);
  const masked = Object.entries(data as object).map(([name, value]) => {
    const isText = typeof value === "string";
    const isSecret = paired.includes(name) || (isText ? isSecretText : isSecretName)(name);
    const isEmpty = value === "" || value === null || typeof value === "boolean";
    const inner = isSecret && !isEmpty ? MASK : maskData(value, quoted || (!isText && isAboutSecret(name)));
    return [maskNamed(name), inner];
  });
  return Object.fromEntries(masked);
}
