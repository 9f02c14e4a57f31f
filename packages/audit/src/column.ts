type Cells = Uint8Array | Int32Array | Float64Array;

/** Cells of a piece, as a power of two. */
const BITS = 12;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * A list of numbers that grows by pieces. It takes the bytes of its kind for each. One array would be copied as it grows, and V8
 * frees the old ones late.
 */
export class Column<T extends Cells> {
  readonly #Kind: new (
    length: number,
  ) => T;
  readonly #pieces: T[] = [];
  #length = 0;

  /** @param kind such as `Int32Array` */
  constructor(kind: new (length: number) => T) {
    this.#Kind = kind;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const at = this.#length & MASK;
    if (at === 0) this.#pieces.push(new this.#Kind(SIZE));
    (this.#pieces.at(-1) as T)[at] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return (this.#pieces[index >> BITS] as T)[index & MASK] as number;
  }

  /** Adds to a number of the list. */
  add(index: number, more: number): void {
    (this.#pieces[index >> BITS] as T)[index & MASK] = this.at(index) + more;
  }

  /** Copies all numbers to a list of the same kind. @param from where the first one goes */
  copyTo(cells: Pick<T, "set">, from: number): void {
    for (const [piece, cellsOf] of this.#pieces.entries()) {
      const before = piece << BITS;
      cells.set(cellsOf.subarray(0, Math.min(SIZE, this.#length - before)), from + before);
    }
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.#length; index += 1) yield this.at(index);
  }
}
