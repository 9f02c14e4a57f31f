import type { Cell, Column } from "../../tables/table.js";
import { type CodeBytes, type ColumnHead, codeBytesFor } from "../format.js";
import { sorted } from "./order.js";
import { SharedTexts } from "./shared-texts.js";

/** A column as it is written. */
export interface EncodedColumn {
  readonly head: ColumnHead;
  readonly dictionary: Uint8Array;
  readonly codes: Uint8Array;
}

/** Takes the cells of a column, row by row. Memory keeps each distinct value once, and a number for each row. */
export class ColumnEncoder {
  readonly #column: Omit<Column<unknown>, "of">;
  readonly #values: Cell[] = [];
  /** The places of values by themselves. Of lists and what was not read, by their JSON. */
  readonly #places = new Map<Cell, number>();
  readonly #objects = new Map<string, number>();
  #codes = new Uint32Array(1024);
  #length = 0;

  constructor(column: Omit<Column<unknown>, "of">) {
    this.#column = column;
  }

  add(cell: Cell): void {
    if (this.#length === this.#codes.length) {
      const larger = new Uint32Array(this.#length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.#length] = this.#placeOf(cell);
    this.#length += 1;
  }

  /** @param shared puts marks in the place of texts that other columns have too. @default none */
  encoded(shared = new SharedTexts([])): EncodedColumn {
    const { id, title, kind, width = title.length, isShown = false } = this.#column;
    const { order, known } = sorted(this.#values, kind);
    const values = order.map((at) => shared.packedValue(this.#values[at] ?? null));
    const dictionary = new TextEncoder().encode(JSON.stringify(values));
    const codeOf = new Uint32Array(order.length);
    for (const [code, at] of order.entries()) codeOf[at] = code;
    const codeBytes = codeBytesFor(order.length);
    const codes = this.#codes.subarray(0, this.#length).map((at) => codeOf[at] ?? 0);
    const head = { id, title, kind, width, isShown, bytes: dictionary.length, values: order.length, known, codeBytes };
    return { head, dictionary, codes: narrowed(codes, codeBytes) };
  }

  #placeOf(cell: Cell): number {
    const isObject = typeof cell === "object" && cell !== null;
    const key = isObject ? JSON.stringify(cell) : undefined;
    const known = key === undefined ? this.#places.get(cell) : this.#objects.get(key);
    if (known !== undefined) return known;
    const place = this.#values.push(cell) - 1;
    if (key === undefined) this.#places.set(cell, place);
    else this.#objects.set(key, place);
    return place;
  }
}

/** Codes in as few bytes as they need, the lowest byte first. */
function narrowed(codes: Uint32Array, codeBytes: CodeBytes): Uint8Array {
  if (codeBytes === 1) return Uint8Array.from(codes);
  const bytes = new Uint8Array(codes.length * codeBytes);
  const view = new DataView(bytes.buffer);
  for (const [row, code] of codes.entries()) {
    if (codeBytes === 2) view.setUint16(2 * row, code, true);
    else view.setUint32(4 * row, code, true);
  }
  return bytes;
}
