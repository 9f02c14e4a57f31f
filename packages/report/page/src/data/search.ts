import { folded } from "../../../src/html/encode/order.js";
import type { DataTable } from "./table.js";

/** Digits that somebody wrote as a telephone number. */
const WRITTEN_NUMBER = /^[+(]?\d[\d\s().\-/]*$/;

/** The words of a search. A telephone number is one word, with its digits only. */
export function wordsIn(query: string): readonly string[] {
  const text = query.trim();
  if (WRITTEN_NUMBER.test(text) && /\D/.test(text)) return [text.replace(/\D/g, "")];
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Finds rows by words. Each word must be in a cell of the row, in any column. For each word, it looks at each distinct value once. */
export class Search {
  readonly #table: DataTable;
  /** The folded text of each distinct value, column by column. Made at the first search. */
  #texts: readonly (readonly string[])[] | undefined;

  constructor(table: DataTable) {
    this.#table = table;
  }

  /** A mark for each row: 1 if it has all words. Undefined if there is no word, because every row has all of none. */
  marks(query: string): Uint8Array | undefined {
    const words = wordsIn(query);
    if (words.length === 0) return undefined;
    const marks = new Uint8Array(this.#table.length).fill(1);
    for (const word of words) {
      const found = this.#rowsWith(word);
      for (let row = 0; row < marks.length; row += 1) if (found[row] === 0) marks[row] = 0;
    }
    return marks;
  }

  #rowsWith(word: string): Uint8Array {
    this.#texts ??= this.#table.columns.map(({ dictionary }, column) =>
      dictionary.map((_, code) => folded(this.#table.textOfCode(column, code))),
    );
    const rows = new Uint8Array(this.#table.length);
    for (const [at, { codes }] of this.#table.columns.entries()) {
      const texts = this.#texts[at] ?? [];
      const hits = Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0));
      if (!hits.includes(1)) continue;
      for (let row = 0; row < rows.length; row += 1) rows[row] = (rows[row] ?? 0) | (hits[codes[row] ?? 0] ?? 0);
    }
    return rows;
  }
}
