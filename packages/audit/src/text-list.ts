import { Column } from "./column.js";

/** The largest code unit that takes one byte. */
const ONE_BYTE = 0x7f;
const BITS = 7;
/** A function takes no more arguments than fit on the stack. */
const AT_ONCE = 1_000;

/**
 * A list of texts that grows. They are bytes in columns. A separate text takes 16 bytes more, and V8 visits it each time it
 * collects garbage. Every text comes out as it went in, also half of a pair of surrogates.
 */
export class TextList {
  /** A code unit below 128 is a byte. Others are three bytes of seven bits, and only the first of these has its highest bit set. */
  readonly #bytes = new Column(Uint8Array);
  readonly #ends = new Column(Int32Array);

  get length(): number {
    return this.#ends.length;
  }

  push(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#add(text.charCodeAt(at));
    this.#ends.push(this.#bytes.length);
  }

  at(index: number): string {
    const codes: number[] = [];
    const end = this.#ends.at(index);
    for (let at = this.#start(index); at < end; at += this.#size(at)) codes.push(this.#code(at));
    // Each code unit added to a text alone would stay a small object of V8.
    let text = "";
    for (let from = 0; from < codes.length; from += AT_ONCE)
      text += String.fromCharCode(...codes.slice(from, from + AT_ONCE));
    return text;
  }

  /** Whether the text at this place is this one. */
  is(index: number, text: string): boolean {
    let at = this.#start(index);
    const end = this.#ends.at(index);
    if (end - at < text.length) return false;
    for (let unit = 0; unit < text.length; unit += 1) {
      if (at >= end || this.#code(at) !== text.charCodeAt(unit)) return false;
      at += this.#size(at);
    }
    return at === end;
  }

  #add(code: number): void {
    if (code <= ONE_BYTE) {
      this.#bytes.push(code);
      return;
    }
    this.#bytes.push((ONE_BYTE + 1) | (code >> (2 * BITS)));
    this.#bytes.push((code >> BITS) & ONE_BYTE);
    this.#bytes.push(code & ONE_BYTE);
  }

  #start(index: number): number {
    return index === 0 ? 0 : this.#ends.at(index - 1);
  }

  #size(at: number): number {
    return this.#bytes.at(at) <= ONE_BYTE ? 1 : 3;
  }

  #code(at: number): number {
    const first = this.#bytes.at(at);
    if (first <= ONE_BYTE) return first;
    return ((first & ONE_BYTE) << (2 * BITS)) | (this.#bytes.at(at + 1) << BITS) | this.#bytes.at(at + 2);
  }
}
