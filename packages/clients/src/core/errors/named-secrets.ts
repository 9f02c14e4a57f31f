import { MASK } from "./known-secrets.js";
import { isSecretName } from "./secret-names.js";

/**
 * `"name": "value"`, also within a JSON string, with escaped quotes, and if the closing quote was cut off. Or a number that is no
 * count.
 */
const MEMBER = /("([^"\\]{1,100})(\\{0,15}")\s{0,64}:\s{0,64})(?:(\3)((?:[^"\\]|\\.)*?)(\3|$)|-?\d[\d.eE+-]{3,})/gs;
/** A list or an object. In JSON that was cut off, nobody knows where it ends. */
const DEEP = /"([^"\\]{1,100})\\{0,15}"\s{0,64}:\s{0,64}[[{]/g;
/** `name=value`, as in a query. */
const PAIR = /([?&]?)(?<![\w.%-])([\w.%-]{1,100})=/g;
const VALUE = /[^&#\s"'\\]*/y;
/** Long words only, because "Basic Call Logs" is the name of a service. */
const SCHEME = /\b(Bearer|Basic)\s{1,64}[\w.~+/=-]{16,}/gi;

/** In JSON, `authorization` is also the name of PureCloud's roles. There it holds no string. */
const isSecretText = (name: string) => /^(?:proxy-)?authorization$/i.test(name) || isSecretName(name);

/** In a URL, codes and keys are secrets too. In a JSON error, `code` is the error's code. */
export const isSecretParameter = (name: string): boolean =>
  /^(?:code|sig|signature|key)$/i.test(name) || isSecretText(name);

/** Masks the values of secret names in text, in JSON and in query strings, and the credentials of an `Authorization` header. */
export function maskNamed(text: string): string {
  for (const { 0: head, 1: name = "", index } of text.matchAll(DEEP))
    if (isSecretName(name)) return maskNamed(text.slice(0, index)) + head + MASK;
  return maskPairs(maskMembers(text)).replace(SCHEME, `$1 ${MASK}`);
}

/** Masks the values of secret names in JSON data, and everything below them. */
export function maskData(data: unknown): unknown {
  if (typeof data === "string") return maskNamed(data);
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return data.map(maskData);
  const masked = Object.entries(data).map(([name, value]) => {
    const isText = typeof value === "string" && value !== "";
    const isMore = typeof value === "number" || (typeof value === "object" && value !== null);
    const secret = (isText && isSecretText(name)) || (isMore && isSecretName(name));
    return [maskNamed(name), secret ? MASK : maskData(value)];
  });
  return Object.fromEntries(masked);
}

// Other values may hold JSON themselves.
const maskMembers = (text: string): string =>
  text.replace(MEMBER, (all, head, name, _, quote, value, end) => {
    const secret = isSecretText(name);
    if (quote === undefined) return secret ? `${head}"${MASK}"` : all;
    return head + quote + (secret ? MASK : maskMembers(value)) + end;
  });

function maskPairs(text: string): string {
  let clean = "";
  let at = 0;
  for (const { 0: head, 1: mark, 2: name = "", index } of text.matchAll(PAIR)) {
    if (index < at || !(mark ? isSecretParameter : isSecretText)(decodedName(name))) continue;
    clean += text.slice(at, index) + head;
    at = VALUE.lastIndex = index + head.length;
    if (VALUE.exec(text)?.[0]) clean += MASK;
    at = VALUE.lastIndex;
  }
  return clean + text.slice(at);
}

/** A name as it was before it was encoded. */
export function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
