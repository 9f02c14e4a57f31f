type Cells = Uint8Array | Int32Array | Float64Array;

/** A list of numbers that grows. It takes the bytes of its kind for each, and some room for more. */
export class Column<T extends Cells> {
  #cells: T;
  #length = 0;

  constructor(cells: T) {
    this.#cells = cells;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#cells.length) {
      const Kind = this.#cells.constructor as new (length: number) => T;
      const more = new Kind(this.#length + (this.#length >> 2) + 64);
      more.set(this.#cells);
      this.#cells = more;
    }
    this.#cells[this.#length] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#cells[index] as number;
  }

  /** Adds to a number of the list. */
  add(index: number, more: number): void {
    this.#cells[index] = this.at(index) + more;
  }

  /** Copies all numbers to a list of the same kind. @param from where the first one goes */
  copyTo(cells: Pick<T, "set">, from: number): void {
    cells.set(this.#cells.subarray(0, this.#length), from);
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.#length; index += 1) yield this.at(index);
  }
}
