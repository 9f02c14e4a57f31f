/**
 * Bytes as text. Four bytes are five of 85 characters, as in RFC 1924. Base64 takes a fifteenth more, which is a megabyte of a large
 * report. No character here ends a script element, or needs an escape in HTML.
 */
const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?_|()[]{}@%$#,";
const BASE = 85;
const BYTES = 4;
const CHARACTERS = 5;

/** As many groups as a call can have arguments. */
const PIECE = 4096 * CHARACTERS;

/** The last group has one character more than it has bytes. */
export function toBase85(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / BYTES) * CHARACTERS);
  for (let from = 0, to = 0; from < bytes.length; from += BYTES, to += CHARACTERS) {
    let value = 0;
    for (let at = 0; at < BYTES; at += 1) value = value * 256 + (bytes[from + at] ?? 0);
    for (let at = CHARACTERS - 1; at >= 0; at -= 1) {
      codes[to + at] = ALPHABET.charCodeAt(value % BASE);
      value = Math.floor(value / BASE);
    }
  }
  const missing = (BYTES - (bytes.length % BYTES)) % BYTES;
  const used = codes.subarray(0, codes.length - missing);
  const pieces: string[] = [];
  for (let at = 0; at < used.length; at += PIECE) pieces.push(String.fromCharCode(...used.subarray(at, at + PIECE)));
  return pieces.join("");
}

/** @param text what {@link toBase85} made */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const missing = (CHARACTERS - (text.length % CHARACTERS)) % CHARACTERS;
  const bytes = new Uint8Array(((text.length + missing) / CHARACTERS) * BYTES);
  const digits = digitsByCode();
  for (let from = 0, to = 0; from < text.length; from += CHARACTERS, to += BYTES) {
    let value = 0;
    // The highest digit in the place of a missing one rounds the bytes up, so those before it stay.
    for (let at = from; at < from + CHARACTERS; at += 1)
      value = value * BASE + (digits[text.charCodeAt(at)] ?? BASE - 1);
    bytes[to] = value / 0x1000000;
    bytes[to + 1] = value >>> 16;
    bytes[to + 2] = value >>> 8;
    bytes[to + 3] = value;
  }
  return bytes.subarray(0, bytes.length - missing);
}

function digitsByCode(): Uint8Array {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < BASE; digit += 1) digits[ALPHABET.charCodeAt(digit)] = digit;
  return digits;
}
