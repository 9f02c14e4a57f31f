/** Matches of values whose names are like `name`. */
const patternsOf = (name: string) => ({
  query: new RegExp(`((?:[?&](?:${name}|code)|(?<![\\w.-])${name})=)[^&#\\s"'\\\\]*`, "gi"),
  /**
   * `"token": "..."`, also in JSON that stands in a JSON string (quotes escaped once or more), and when the closing quote
   * was cut off; and `"passcode": 123456`, where shorter numbers are counts and days.
   */
  member: new RegExp(
    `("${name}\\\\{0,15}"\\s{0,64}:\\s{0,64})(?:(\\\\{0,15}")(?:[^"\\\\]|\\\\.)*?(?:\\2|$)|-?\\d[\\d.eE+-]{3,})`,
    "gis",
  ),
  whole: new RegExp(`^${name}$`, "i"),
});

const made = new Map<string, ReturnType<typeof patternsOf>>();
/** The same, compiled once: there is one `name` in all a client does. */
function patterns(name: string): ReturnType<typeof patternsOf> {
  const known = made.get(name) ?? patternsOf(name);
  made.set(name, known);
  return known;
}

/** Long words only: "Basic Call Logs" is the name of a service. */
const SCHEME = /\b(Bearer|Basic)\s{1,64}[\w.~+/=-]{16,}/gi;
/** Shorter strings would take ordinary words with them. */
const MIN_LENGTH = 4;
/** What `?includeTokens=true` says is no secret. */
const ORDINARY = /^(?:true|false|null|undefined)$/;

/** How HTML writes what it must not write plainly. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** How JSON writes blanks, beside their code. */
const ESCAPES: Readonly<Record<string, string>> = { "\n": "n", "\r": "r", "\t": "t" };

/** Matches a secret as it is, and as JSON (nested or not, ASCII only or not), a URL, a form or HTML would write it. */
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
 * Takes secrets out of text that is about to become part of an error: the given values in whatever place, values of
 * telling names in JSON and in query strings, and credentials of an `Authorization` header.
 * @param name the pattern of telling names
 */
export function redact(name: string, text: string, secrets: readonly string[] = []): string {
  const { member, query } = patterns(name);
  const known = secrets.filter((secret) => secret.length >= MIN_LENGTH && !ORDINARY.test(secret));
  const without = (given: string, some: readonly string[]) =>
    some.reduce((rest, secret) => rest.replace(anyForm(secret), "[redacted]"), given);
  // A member seems to end at a quote within its value, where a server wrote that without escaping it, or within JSON in JSON.
  let clean = without(
    text,
    known.filter((secret) => secret.includes('"')),
  );
  // Other values after the members: one would be taken out with its quotes' escapes, or numbers no longer look like such.
  clean = clean.replace(member, (_, head: string, quote = '"') => `${head}${quote}[redacted]${quote}`);
  return without(clean, known).replace(query, "$1[redacted]").replace(SCHEME, "$1 [redacted]");
}

/** All values of telling names in JSON data, however deep beneath the name. */
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

interface Sent {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | ArrayBuffer | undefined;
}

/** What a request carries that must not be seen, should the server echo it: in its query, its headers and its JSON body. */
export function secretsSent(name: string, { url, headers, body }: Sent): string[] {
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
  } catch {} // Not JSON: a form, whose sender says what is secret in it.
  return found;
}

/** The innermost of an error's causes: fetch says only "fetch failed", and what happened stands there. */
function innermost(error: unknown): unknown {
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error && inner.cause instanceof Error; depth++) inner = inner.cause;
  return inner;
}

/**
 * A copy of an error that came from elsewhere (fetch, a caller's own), with nothing but its name, message and code. What
 * else hangs on such errors (requests, headers, configuration) may hold secrets.
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
  } catch {} // its own getters throw
  return copy;
}
