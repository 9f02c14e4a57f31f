import { folded } from "../../../src/html/encode/order.js";
import type { Codes, DataTable } from "./table.js";

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
  /** The folded text of each distinct value, by column. Made when first needed. */
  readonly #texts = new Map<number, readonly string[]>();

  constructor(table: DataTable) {
    this.#table = table;
  }

  /** Makes the texts of one column after the other, each time that `wait` ends. Then the first search is as fast as the next. */
  async prepare(wait: () => Promise<void>): Promise<void> {
    for (const column of this.#table.columns.keys()) {
      await wait();
      this.#textsOf(column);
    }
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

  #textsOf(column: number): readonly string[] {
    const dictionary = this.#table.columns[column]?.dictionary ?? [];
    const texts = this.#texts.get(column) ?? dictionary.map((_, code) => folded(this.#table.textOfCode(column, code)));
    this.#texts.set(column, texts);
    return texts;
  }

  #rowsWith(word: string): Uint8Array {
    const rows = new Uint8Array(this.#table.length);
    for (const [at, { codes }] of this.#table.columns.entries()) {
      const hits = hitsIn(this.#textsOf(at), word);
      if (hits) markRows(rows, codes, hits);
    }
    return rows;
  }
}

/** A mark for each text that has the word. Undefined if none has it. A plain loop takes a third of the time of `Uint8Array.from`. */
function hitsIn(texts: readonly string[], word: string): Uint8Array | undefined {
  let hits: Uint8Array | undefined;
  for (let code = 0; code < texts.length; code += 1) {
    if (!texts[code]?.includes(word)) continue;
    hits ??= new Uint8Array(texts.length);
    hits[code] = 1;
  }
  return hits;
}

function markRows(rows: Uint8Array, codes: Codes, hits: Uint8Array): void {
  for (let row = 0; row < rows.length; row += 1) if (hits[codes[row] as number] === 1) rows[row] = 1;
}
