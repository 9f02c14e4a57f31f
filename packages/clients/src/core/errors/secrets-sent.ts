import type { OutgoingRequest } from "../call/request.js";
import { decodedName, isSecretParameter } from "./named-secrets.js";
import { isSecretName } from "./secret-names.js";

/** All values of secret names in JSON data, at any depth below the name. */
export function secretsIn(data: unknown): string[] {
  const found: string[] = [];
  const search = (value: unknown, secret: boolean) => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) search(inner, secret || isSecretName(key));
    } else if (secret && (typeof value === "string" || typeof value === "number")) found.push(String(value));
  };
  search(data, false);
  return found;
}

/** The secrets in the query, headers and JSON body of a request. The server may echo them. */
export function secretsSent({ url, headers, body }: Pick<OutgoingRequest, "url" | "headers" | "body">): string[] {
  const found = Object.entries(headers ?? {}).flatMap(([name, value]) => (isSecretParameter(name) ? [value] : []));
  for (const [, name = "", value = ""] of url.matchAll(/[?&]([^=&]+)=([^&]*)/g)) {
    if (isSecretParameter(decodedName(name))) found.push(decodedName(value.replaceAll("+", " ")));
  }
  try {
    found.push(...secretsIn(JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body))));
  } catch {} // It is no JSON but a form, and the sender of a form says what is secret in it.
  return found;
}
