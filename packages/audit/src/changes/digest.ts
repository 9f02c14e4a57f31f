import type { Entry } from "./flatten.js";

/**
 * A number of 53 bits that is the same for equal values. Two users are only compared with themselves, so a collision of others
 * means nothing, and one in nine thousand billion changes stays unseen.
 */
export function digestOf(entries: readonly Entry[]): number {
  const digest = new Digest();
  for (const { key, is, value } of entries) {
    digest.add(key);
    digest.add(is === "value" ? JSON.stringify(value) : is);
  }
  return digest.value;
}

/** Two multiplicative hashes of 32 bits with different factors, mixed at the end (cyrb53, public domain). */
class Digest {
  #one = 0xdeadbeef;
  #other = 0x41c6ce57;

  add(text: string): void {
    let [one, other] = [this.#one, this.#other];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 2654435761);
      other = Math.imul(other ^ unit, 1597334677);
    }
    // The end of a text counts. Otherwise two texts would be the same as their sum.
    this.#one = Math.imul(one ^ 0x10000, 2654435761);
    this.#other = Math.imul(other ^ 0x10000, 1597334677);
  }

  get value(): number {
    let [one, other] = [this.#one, this.#other];
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
    other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
    return 4294967296 * (2097151 & other) + (one >>> 0);
  }
}
