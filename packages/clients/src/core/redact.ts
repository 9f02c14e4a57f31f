/** Names whose values never belong in an error, wherever they stand. */
const NAME = "[\\w.-]*(?:passw|passcode|secret|token|authorization|credential|assertion)[\\w.-]*";
/** In a URL, OAuth's and Odin's authorization codes are secrets too (in a JSON error, `code` is the error's code). */
const QUERY = new RegExp(`([?&](?:${NAME}|code)=)[^&#\\s"']*`, "gi");
/** `"token": "..."`, also when the closing quote was cut off. */
const MEMBER = new RegExp(`("${NAME}"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, "gi");
/** Long words only: "Basic Call Logs" is the name of a service. */
const SCHEME = /\b(Bearer|Basic)\s+[\w.~+/=-]{16,}/gi;
/** Shorter strings would take ordinary words with them. */
const MIN_LENGTH = 4;

/** Matches a secret as it is, and as JSON (however deeply nested, ASCII only or not), a URL or a form would write it. */
function anyForm(secret: string): RegExp {
  if (/^[\w.-]+$/.test(secret)) return new RegExp(secret.replaceAll(".", "\\."), "g");
  const characters = Array.from(secret, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, "0")}`);
    return `\\\\*(?:\\u{${code}}|u${code.padStart(4, "0")}|${bytes.join("")}${character === " " ? "|\\+" : ""})`;
  });
  return new RegExp(characters.join(""), "giu");
}

/**
 * Takes secrets out of text that is about to become part of an error: the given values in whatever place, values of
 * telling names in JSON and in query strings, and credentials of an `Authorization` header.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length >= MIN_LENGTH) clean = clean.replace(anyForm(secret), "[redacted]");
  }
  return clean.replace(QUERY, "$1[redacted]").replace(MEMBER, '$1"[redacted]"').replace(SCHEME, "$1 [redacted]");
}

const MEMBER_NAME = new RegExp(`^${NAME}$`, "i");

/** The values of telling names in a request body, so that an answer that echoes them can be redacted. */
export function secretsIn(body: unknown, found: string[] = []): string[] {
  if (typeof body === "object" && body !== null) {
    for (const [name, value] of Object.entries(body)) {
      if (typeof value === "string" && MEMBER_NAME.test(name)) found.push(value);
      else secretsIn(value, found);
    }
  }
  return found;
}

/**
 * A copy of an error that came from elsewhere (fetch, a caller's own function), with nothing but its name, message and
 * code. What else hangs on such errors (requests, headers, configuration) may hold secrets.
 */
export function cleanCause(error: unknown, secrets: readonly string[]): Error {
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
