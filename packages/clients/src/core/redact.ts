const TELLING = "(?:passw|passcode|secret|token|authorization|credential|assertion|cookie|api[_-]?key)";
/**
 * Names whose values never belong in an error, wherever they stand. Of bounded length, as are the backslashes and blanks
 * below: in a large and hostile answer, unbounded ones would be tried from every character to the end.
 */
const NAME = `[\\w.-]{0,64}${TELLING}[\\w.-]{0,64}`;
/** In a URL, OAuth's and Odin's authorization codes are secrets too (in a JSON error, `code` is the error's code). */
const QUERY_NAME = `(?:[?&](?:${NAME}|code)|(?<![\\w.-])${NAME})=`;
const QUERY = new RegExp(`(${QUERY_NAME})[^&#\\s"'\\\\]*`, "gi");
const URL_QUERY = new RegExp(`([?&](?:${NAME}|code)=)[^&#]*`, "gi");
/** `"token": "..."`, also when the closing quote was cut off. */
const MEMBER = new RegExp(`("${NAME}"\\s{0,64}:\\s{0,64})"(?:[^"\\\\]|\\\\.)*"?`, "gi");
/** `"passcode": 123456`; shorter numbers are counts and days. */
const NUMBER = new RegExp(`("${NAME}"\\s{0,64}:\\s{0,64})-?\\d[\\d.eE+-]{3,}`, "gi");
/** The same in JSON that stands in a JSON string, quotes escaped once or more. */
const NESTED = new RegExp(
  `(\\\\{1,15}"${NAME}\\\\{1,15}"\\s{0,64}:\\s{0,64}\\\\{1,15}")(?:[^"\\\\]|\\\\(?!\\\\{0,15}"))*`,
  "gi",
);
/** Long words only: "Basic Call Logs" is the name of a service. */
const SCHEME = /\b(Bearer|Basic)\s{1,64}[\w.~+/=-]{16,}/gi;
/** Shorter strings would take ordinary words with them. */
const MIN_LENGTH = 4;
/** What `?includeTokens=true` says is no secret. */
const ORDINARY = /^(?:true|false|null|undefined)$/;

/** How HTML writes what it must not write plainly. */
const ENTITIES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** Matches a secret as it is, and as JSON (nested or not, ASCII only or not), a URL, a form or HTML would write it. */
function anyForm(secret: string): RegExp {
  if (/^[\w.-]+$/.test(secret)) return new RegExp(secret.replaceAll(".", "\\."), "g");
  const characters = Array.from(secret, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    const named = ENTITIES[character] === undefined ? "" : `|${ENTITIES[character]}`;
    const html = `&(?:#0{0,5}${code}|#x0{0,5}${hex}${named});`;
    const plus = character === " " ? "|\\+" : "";
    return `\\\\{0,15}(?:\\u{${hex}}|u${hex.padStart(4, "0")}|${bytes.join("")}|${html}${plus})`;
  });
  return new RegExp(characters.join(""), "giu");
}

/**
 * Takes secrets out of text that is about to become part of an error: the given values in whatever place, values of
 * telling names in JSON and in query strings, and credentials of an `Authorization` header.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  // Numbers first, while they still look like numbers; values before what may take only the beginning of one.
  let clean = text.replace(NUMBER, '$1"[redacted]"');
  for (const secret of secrets) {
    if (secret.length >= MIN_LENGTH && !ORDINARY.test(secret)) clean = clean.replace(anyForm(secret), "[redacted]");
  }
  return clean
    .replace(QUERY, "$1[redacted]")
    .replace(MEMBER, '$1"[redacted]"')
    .replace(NESTED, "$1[redacted]")
    .replace(SCHEME, "$1 [redacted]");
}

/** Takes the values of telling names out of a URL's query. */
export const redactUrl = (url: string): string => url.replace(URL_QUERY, "$1[redacted]");

const MEMBER_NAME = new RegExp(`^${NAME}$`, "i");
const HAS_TELLING = new RegExp(TELLING, "i");

/** All values of telling names in JSON data, however deep beneath the name. */
export function secretsIn(data: unknown, found: string[] = [], telling = false): string[] {
  if (typeof data === "object" && data !== null) {
    for (const [name, value] of Object.entries(data)) secretsIn(value, found, telling || MEMBER_NAME.test(name));
  } else if (telling && (typeof data === "string" || typeof data === "number")) found.push(String(data));
  return found;
}

interface Sent {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | ArrayBuffer | undefined;
}

/** What a request carries that must not be seen, should the server echo it: in its query, its headers and its JSON body. */
export function secretsSent({ url, headers, body }: Sent): string[] {
  const found = secretsIn(headers);
  for (const [, name = "", value = ""] of url.matchAll(/[?&]([^=&]+)=([^&]*)/g)) {
    if (name !== "code" && !MEMBER_NAME.test(name)) continue;
    try {
      found.push(decodeURIComponent(value.replaceAll("+", " ")));
    } catch {
      found.push(value);
    }
  }
  try {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    if (HAS_TELLING.test(text)) secretsIn(JSON.parse(text), found);
  } catch {} // Not JSON: a form, whose sender says what is secret in it.
  return found;
}

/**
 * A copy of an error that came from elsewhere (fetch, a caller's own function), with nothing but its name, message and
 * code. What else hangs on such errors (requests, headers, configuration) may hold secrets.
 */
export function cleanCause(error: unknown, secrets: readonly string[]): Error {
  try {
    return copyOf(error, secrets);
  } catch {
    return new Error("unknown error"); // its own getters throw
  }
}

/** For errors that may quote a secret which is not known here: a name and a code that look like such, and no message. */
export function bareCause(error: unknown): Error {
  const { name, code } = cleanCause(error, []) as Error & { code?: string };
  const bare = Object.assign(new Error("its message is withheld, as it may quote the token"), {
    name: /^[A-Z][A-Za-z]{2,40}$/.test(name) ? name : "Error",
  });
  return code !== undefined && /^[A-Z][A-Z_]{2,40}$/.test(code) ? Object.assign(bare, { code }) : bare;
}

function copyOf(error: unknown, secrets: readonly string[]): Error {
  // fetch says only "fetch failed"; what happened is in the innermost cause.
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error && inner.cause instanceof Error; depth++) inner = inner.cause;
  const { name, message, code } = (typeof inner === "object" && inner !== null ? inner : {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === "string" ? redact(value, secrets) : "");
  const clean: Error & { code?: string } = new Error(text(message) || text(code) || text(inner) || "unknown error");
  clean.name = text(name) || "Error";
  if (text(code)) clean.code = text(code);
  return clean;
}
