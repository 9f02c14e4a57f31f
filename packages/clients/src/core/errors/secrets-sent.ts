import type { OutgoingRequest } from "../call/request.js";
import { decodedName, isSecretParameter } from "./named-in-text.js";
import { namedSecrets } from "./named-secrets.js";
import { isSecretName } from "./secret-names.js";
import { pairedSecrets } from "./secret-pairs.js";

/** Characters of a body that is no JSON, such as a file. */
const LONGEST = 1_000_000;

/** All values of secret names in JSON data, at any depth below the name. */
export function secretsIn(data: unknown, secret = false): string[] {
  if (typeof data === "string" && !secret) return secretsInText(data);
  if (Object(data) !== data) return secret && !["boolean", "object"].includes(typeof data) ? [`${data}`] : [];
  const paired = pairedSecrets(data as Record<string, unknown>);
  return Object.entries(data as object).flatMap(([key, inner]) =>
    secretsIn(inner, secret || isSecretName(key) || paired.includes(key)),
  );
}

/** The same in text, as it is and as it was before it was encoded in a form. */
const secretsInText = (text: string): string[] =>
  namedSecrets(text).flatMap((value) => [value, decodedName(value.replaceAll("+", " "))]);

/** The path of authorization codes says what `code` in the body is. Elsewhere it is the code of an error. */
const OF_CODES = /\/authorization-codes\b/;

/** The secrets in the query, headers and body of a request. The server may echo them. */
export function secretsSent({ url, headers, body = "" }: Pick<OutgoingRequest, "url" | "headers" | "body">): string[] {
  const found = Object.entries(headers ?? {}).flatMap(([name, value]) => (isSecretParameter(name) ? [value] : []));
  for (const [, name = "", value = ""] of url.matchAll(/[?&;]([^=&;]+)=(?=([^&]*))/g)) {
    if (isSecretParameter(decodedName(name))) found.push(decodedName(value.replaceAll("+", " ")));
  }
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  try {
    const data = JSON.parse(text);
    found.push(...secretsIn(data));
    if (OF_CODES.test(url)) found.push(...secretsIn({ authorizationCodes: Object(data).code }));
  } catch {
    found.push(...secretsInText(text.slice(0, LONGEST)));
  }
  return found;
}
