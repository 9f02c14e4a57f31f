import { Column } from "./column.js";
import { TextList } from "./text-list.js";

/** Places for each text. With fewer, texts collide often. */
const PLACES = 2;

/** Numbers texts from 1 on, each once. 0 is no text. A `Map` takes twice the memory. */
export class Texts {
  readonly #list = new TextList();
  readonly #hashes = new Column(Int32Array);
  /** The number of a text at the place that its hash names, or at the next free one. */
  #places = new Int32Array(64);

  /** The largest number. */
  get size(): number {
    return this.#list.length;
  }

  number(text: string): number {
    if (text === "") return 0;
    const hash = hashOf(text);
    const place = this.#placeOf(text, hash);
    const known = this.#places[place] as number;
    if (known !== 0) return known;
    this.#list.push(text);
    this.#hashes.push(hash);
    this.#places[place] = this.#list.length;
    if (this.#list.length * PLACES > this.#places.length) this.#grow();
    return this.#list.length;
  }

  /** The number of a text that has one already. */
  find(text: string): number | undefined {
    return this.#places[this.#placeOf(text, hashOf(text))] || undefined;
  }

  at(number: number): string {
    return number === 0 ? "" : this.#list.at(number - 1);
  }

  /** Where the text is, or would be. */
  #placeOf(text: string, hash: number): number {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const index = (this.#places[place] as number) - 1;
      if (index < 0 || (this.#hashes.at(index) === hash && this.#list.is(index, text))) return place;
      place = (place + 1) & mask;
    }
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    const mask = places.length - 1;
    for (let index = 0; index < this.#hashes.length; index += 1) {
      let place = this.#hashes.at(index) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = index + 1;
    }
    this.#places = places;
  }
}

/** FNV-1a. Then the higher bits change the lower ones, because only these say the place. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
