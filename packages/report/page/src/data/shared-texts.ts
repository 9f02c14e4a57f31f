import { MARK, MARK_DIGITS, type Value } from "../../../src/html/format.js";

const MARKS = new RegExp(`${MARK}(.{${MARK_DIGITS}})`, "g");

/** Puts texts in the place of the marks that the writer's `SharedTexts` made. */
export class SharedTexts {
  readonly #texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** A text without marks. Digits that count no text stand for the character itself. */
  unpacked(text: string): string {
    if (!text.includes(MARK)) return text;
    return text.replace(MARKS, (_, digits: string) => this.#texts[Number.parseInt(digits, 36)] ?? MARK);
  }

  unpackedValue(value: Value): Value {
    if (typeof value === "string") return this.unpacked(value);
    return Array.isArray(value) ? value.map((text: string) => this.unpacked(text)) : value;
  }

  /** Any value of JSON without marks, its parts too. */
  whole(value: unknown): unknown {
    if (typeof value === "string") return this.unpacked(value);
    if (Array.isArray(value)) return value.map((part) => this.whole(part));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.whole(part)]));
  }
}
