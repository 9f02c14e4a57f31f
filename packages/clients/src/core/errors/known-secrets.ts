import { canonical, folded } from "./canonical.js";

/** What replaces a secret. */
export const MASK = "[redacted]";
/** A part of a secret that is as long must not be shown. */
const RUN = 8;
/** Shorter strings would mask ordinary words too. */
const MIN_LENGTH = 4;
/** These are not secrets: `?includeTokens=true`. */
const ORDINARY = /^(?:true|false|null|undefined)$/;

/**
 * Masks known secrets in a text, and parts of them from 8 characters on. They may be in plain text, escaped, encoded for a URL once or
 * twice, in base64 or in hexadecimal. The text and each secret are read once, so the time is linear in both.
 */
export function maskKnown(given: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret.length >= MIN_LENGTH && !ORDINARY.test(secret));
  if (known.length === 0) return given;
  const { text, from } = canonical(given);
  const hidden = new Uint8Array(text.length + 1);
  const index = indexOf(runsOf(text, 1));
  for (const secret of known) {
    const plain = canonical(secret).text;
    if (plain.length < RUN && plain.length >= MIN_LENGTH)
      for (let at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1))
        hidden.fill(1, at, at + plain.length);
    index.note(runsOf(plain, 1));
    // Here 8 characters of the secret are ten or more, so every second run is enough.
    for (const form of encodings(secret, text)) index.note(runsOf(form, 2));
  }
  index.found((at) => hidden.fill(1, at, at + RUN));
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

/** A hash of each run, or of every second one. It is computed from that of the run before. */
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
    if (at >= 0 && at % step === 0) runs[at / step] = hash || 1;
  }
  return runs;
}

/**
 * An index of runs, as a hash table with open addresses. Runs are compared by their hashes. By chance two may be the same, and then
 * a little too much is masked.
 */
function indexOf(runs: Int32Array) {
  const last = 2 ** Math.ceil(Math.log2(runs.length * 4 + 4)) - 1;
  const table = new Int32Array(last + 1);
  const noted = new Uint8Array(last + 1);
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & last;
    while (table[slot] && table[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  };
  for (const hash of runs) table[slotOf(hash)] = hash;
  return {
    /** Notes the runs that another text has too. */
    note(others: Int32Array) {
      for (const hash of others) {
        const slot = slotOf(hash);
        if (table[slot]) noted[slot] = 1;
      }
    },
    found(visit: (at: number) => void) {
      for (let at = 0; at < runs.length; at++) if (noted[slotOf(runs[at] as number)]) visit(at);
    },
  };
}
