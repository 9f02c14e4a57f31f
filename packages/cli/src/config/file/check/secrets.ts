import type { Issue, KeyPath } from "../place.js";

/** Names of keys whose values are secrets. */
const SECRET_KEY = /passw|passphrase|passcode|secret|token|api_?key|private_?key|credential|authorization|bearer/i;
/** The names under which a secret may have a source. */
const SOURCES = new Set(["username", "password", "clientId", "clientSecret"]);

/** Beginnings of well-known tokens and keys. */
const BEGINNING =
  /^(?:eyJ[\w-]{8,}\.|gh[opsu]_|github_pat_|glpat-|xox[abprs]-|AKIA[A-Z\d]{12}|Bearer\s|Basic\s|-----BEGIN )/;
/** An id of PureCloud is as long, and no secret. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LONG = /^[\w+=~-]{32,}$/;

const REMEDY = "Name where it comes from: { env: NAME }, { fd: NUMBER } or { command: [PROGRAM, …] }";

/**
 * The secrets of a configuration. A file is copied, committed and backed up, so none may be in it. No message repeats a value.
 */
export function secretsIn(value: unknown, path: KeyPath = []): readonly Issue[] {
  if (typeof value === "string") return looksSecret(value) ? [{ path, text: `looks like a secret. ${REMEDY}` }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, of]): readonly Issue[] => {
    if (looksSecret(name)) return [{ path, text: `has a key that looks like a secret. ${REMEDY}` }];
    const inner = [...path, Array.isArray(value) ? Number(name) : name];
    const isPlain = typeof of === "string" || typeof of === "number";
    if (isPlain && !Array.isArray(value) && (SOURCES.has(name) || SECRET_KEY.test(name)))
      return [{ path: inner, text: `is a secret, and a file may hold none. ${REMEDY}` }];
    return secretsIn(of, inner);
  });
}

function looksSecret(text: string): boolean {
  if (BEGINNING.test(text)) return true;
  if (URL.canParse(text) && new URL(text).password !== "") return true;
  return LONG.test(text) && !UUID.test(text) && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(text));
}
