import type { OutgoingRequest } from "../call/request.js";

/** Matches of values whose names are like `name`. */
const patternsOf = (name: string) => ({
  query: new RegExp(`((?:[?&](?:${name}|code)|(?<![\\w.-])${name})=)[^&#\\s"'\\\\]*`, "gi"),
  /**
   * `"token": "..."`, also within a JSON string (with escaped quotes), and if the closing quote was cut off. Also
   * `"passcode": 123456`, because shorter numbers are counts and days.
   */
  member: new RegExp(
    `("${name}\\\\{0,15}"\\s{0,64}:\\s{0,64})(?:(\\\\{0,15}")(?:[^"\\\\]|\\\\.)*?(?:\\2|$)|-?\\d[\\d.eE+-]{3,})`,
    "gis",
  ),
  whole: new RegExp(`^${name}$`, "i"),
});

const made = new Map<string, ReturnType<typeof patternsOf>>();
/** The same, compiled once. A client has only one `name`. */
function patterns(name: string): ReturnType<typeof patternsOf> {
  const known = made.get(name) ?? patternsOf(name);
  made.set(name, known);
  return known;
}

/** Long words only, because "Basic Call Logs" is the name of a service. */
const SCHEME = /\b(Bearer|Basic)\s{1,64}[\w.~+/=-]{16,}/gi;
/** Shorter strings would redact ordinary words too. */
const MIN_LENGTH = 4;
/** These are not secrets: `?includeTokens=true`. */
const ORDINARY = /^(?:true|false|null|undefined)$/;

/** How HTML escapes characters. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** How JSON escapes blanks, in addition to their code. */
const ESCAPES: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t" };

/** Matches a secret in plain form, and as JSON (nested or not, ASCII only or not), a URL, a form or HTML would write it. */
function anyForm(secret: string): RegExp {
  if (/^[\w.-]+$/.test(secret)) return new RegExp(secret.replaceAll(".", "\\."), "g");
  const characters = Array.from(secret, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    const named = ENTITIES[character] === undefined ? "" : `|${ENTITIES[character]}`;
    const html = `&(?:#0{0,5}${code}|#x0{0,5}${hex}${named});`;
    const short = ESCAPES[character] === undefined ? "" : `|${ESCAPES[character]}`;
    const plus = character === " " ? "|\\+" : "";
    return `\\\\{0,15}(?:\\u{${hex}}|u${hex.padStart(4, "0")}|${bytes.join("")}|${html}${short}${plus})`;
  });
  return new RegExp(characters.join(""), "giu");
}

/**
 * Redacts secrets in text that becomes part of an error. Secrets are the given values, values of telling names in JSON and in
 * query strings, and credentials of an `Authorization` header.
 * @param name the pattern of telling names
 */
export function redact(name: string, text: string, secrets: readonly string[] = []): string {
  const { member, query } = patterns(name);
  const known = secrets.filter((secret) => secret.length >= MIN_LENGTH && !ORDINARY.test(secret));
  const without = (given: string, some: readonly string[]) =>
    some.reduce((rest, secret) => rest.replace(anyForm(secret), "[redacted]"), given);
  // A member seems to end at a quote within its value, if a server did not escape it, or within JSON in JSON.
  let clean = without(
    text,
    known.filter((secret) => secret.includes('"')),
  );
  // Other values come after the members. Otherwise quotes would lose their escapes, and numbers would no longer look like such.
  clean = clean.replace(member, (_, head: string, quote = '"') => `${head}${quote}[redacted]${quote}`);
  return without(clean, known).replace(query, "$1[redacted]").replace(SCHEME, "$1 [redacted]");
}

/** All values of telling names in JSON data, at any depth below the name. */
export function secretsIn(name: string, data: unknown): string[] {
  const { whole } = patterns(name);
  const found: string[] = [];
  const search = (value: unknown, telling: boolean) => {
    if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) search(inner, telling || whole.test(key));
    } else if (telling && (typeof value === "string" || typeof value === "number")) found.push(String(value));
  };
  search(data, false);
  return found;
}

/** The secrets in the query, headers and JSON body of a request. The server may echo them. */
export function secretsSent(
  name: string,
  { url, headers, body }: Pick<OutgoingRequest, "url" | "headers" | "body">,
): string[] {
  const { whole } = patterns(name);
  const found = secretsIn(name, headers);
  for (const [, key = "", value = ""] of url.matchAll(/[?&]([^=&]+)=([^&]*)/g)) {
    if (key !== "code" && !whole.test(key)) continue;
    try {
      found.push(decodeURIComponent(value.replaceAll("+", " ")));
    } catch {
      found.push(value);
    }
  }
  try {
    found.push(...secretsIn(name, JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body))));
  } catch {} // It is no JSON but a form, and the sender of a form says what is secret in it.
  return found;
}

/** The innermost of an error's causes. fetch says only "fetch failed", and this says what happened. */
function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error && inner.cause instanceof Error; depth++) inner = inner.cause;
  return inner;
}

/**
 * A copy of an error that came from elsewhere (fetch, a caller's own). It has only the name, message and code. The requests,
 * headers and settings that such errors carry may hold secrets.
 */
export function cleanCause(error: unknown, clean: (text: string) => string): Error {
  const copy: Error & { code?: string } = new Error("unknown error");
  try {
    const inner = innermost(error);
    const { name, message, code } = Object(inner) as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === "string" ? clean(value) : "");
    copy.name = text(name) || "Error";
    if (text(code)) copy.code = text(code);
    copy.message = text(message) || text(code) || text(inner) || copy.message;
  } catch {} // Its own getters throw.
  return copy;
}
