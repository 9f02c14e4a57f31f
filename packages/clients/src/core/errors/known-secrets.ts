import { canonical, folded } from "./canonical.js";
import { maskForms } from "./other-forms.js";

/** What replaces a secret. */
export const MASK = "[redacted]";
/** A part of a secret that is as long must not be shown. */
const RUN = 8;
/** Shorter strings would mask ordinary words too. */
const MIN_LENGTH = 4;
/** These are not secrets: `?includeTokens=true`. */
const ORDINARY = /^(?:true|false|null|undefined)$/;

/**
 * Masks known secrets in a text, and parts of them from 8 characters on. They may be in plain text, escaped, in hexadecimal or as
 * a list of bytes. They may be encoded for a URL or in base64, once or twice. Each text and secret is read a few times, so the time
 * is linear in both.
 */
export function maskKnown(given: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= MIN_LENGTH && !ORDINARY.test(secret));
  if (known.length === 0) return given;
  const maskPlain = (text: string) => maskEncoded(text, known);
  return maskForms(maskPlain(given), maskPlain, MASK);
}

function maskEncoded(given: string, known: readonly string[]): string {
  const { text, from } = canonical(given);
  const hidden = new Uint8Array(text.length + 1);
  const runs = runsOf(text, 1);
  const own = new Set(runs);
  const shared = new Set<number>();
  const compare = (others: Int32Array) => {
    for (const run of others) if (own.has(run)) shared.add(run);
  };
  for (const secret of known) {
    const plain = canonical(secret).text;
    if (plain.length < RUN && plain.length >= MIN_LENGTH)
      for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1))
        hidden.fill(1, at, at + plain.length);
    compare(runsOf(plain, 1));
    // Here 8 characters of the secret are ten or more, so every second run is enough.
    for (const form of encodings(secret, text)) compare(runsOf(form, 2));
  }
  for (const [at, run] of runs.entries()) if (shared.has(run)) hidden.fill(1, at, at + RUN);
  let clean = "";
  let shown = 0;
  for (let at = hidden.indexOf(1); at >= 0; at = hidden.indexOf(1, at)) {
    const end = hidden.indexOf(0, at);
    clean += given.slice(shown, from(at)) + MASK;
    shown = from(end);
    at = end;
  }
  return clean + given.slice(shown);
}

/** A secret in base64, where three bytes are four characters that begin by what comes before. Then in hexadecimal, if the text has any. */
function encodings(secret: string, text: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  let binary = secret;
  if (bytes.length > secret.length) binary = bytes.reduce((all, byte) => all + String.fromCharCode(byte), "");
  const in64 = ["", "0", "00"].map((before) => folded(btoa(before + binary).replace(/.?=+$/, "")));
  const forms = in64.map((form, before) => form.slice(before && before + 1));
  if (!/[\da-f]{16}/.test(text)) return forms;
  return [...forms, bytes.reduce((all, byte) => all + (byte + 256).toString(16).slice(1), "")];
}

/**
 * A hash of each run, or of every second one. It is computed from that of the run before. By chance two runs may have the same, and
 * then a little too much is masked.
 */
function runsOf(text: string, step: number): Int32Array {
  const runs = new Int32Array(Math.max(0, Math.ceil((text.length - RUN + 1) / step)));
  const base = 0x01000193;
  let oldest = 1;
  for (let power = 1; power < RUN; power++) oldest = Math.imul(oldest, base);
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    if (end >= RUN) hash = (hash - Math.imul(text.charCodeAt(end - RUN), oldest)) | 0;
    hash = (Math.imul(hash, base) + text.charCodeAt(end)) | 0;
    const at = end - RUN + 1;
    if (at >= 0 && at % step === 0) runs[at / step] = hash;
  }
  return runs;
}
