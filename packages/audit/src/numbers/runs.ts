/** Each entry has one of these in its last two bits. */
const SINGLE = 0;
const FIRST = 1;
const LAST = 2;

type Run = readonly [first: number, last: number];

/**
 * A set of whole numbers below 2^51, as sorted runs. A number alone takes 8 bytes, and any run of neighbours 16. A set of
 * texts would take more than 60 a number.
 */
export class NumberRuns {
  readonly #entries: Float64Array;

  private constructor(entries: Float64Array) {
    this.#entries = entries;
  }

  /** @param ranges first and last number of each, in any order. They may overlap. */
  static of(numbers: Iterable<number>, ranges: readonly Run[] = []): NumberRuns {
    const entries: number[] = [];
    let [first, last] = [0, -1];
    const close = () => {
      if (first === last) entries.push(4 * first + SINGLE);
      else if (first < last) entries.push(4 * first + FIRST, 4 * last + LAST);
    };
    for (const [from, to] of inOrder(numbers, ranges)) {
      if (from > last + 1) {
        close();
        [first, last] = [from, to];
      } else if (to > last) last = to;
    }
    close();
    return new NumberRuns(Float64Array.from(entries));
  }

  has(value: number): boolean {
    let [low, high] = [0, this.#entries.length];
    // The entries before `low` begin at the value or before it.
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Math.floor((this.#entries[middle] as number) / 4) <= value) low = middle + 1;
      else high = middle;
    }
    const entry = this.#entries[low - 1];
    return entry !== undefined && (entry % 4 === FIRST || Math.floor(entry / 4) === value);
  }

  /** The memory that the numbers take. */
  get bytes(): number {
    return this.#entries.byteLength;
  }
}

/** All of them by their first number. Numbers are many, and sort fastest without pairs. */
function* inOrder(numbers: Iterable<number>, ranges: readonly Run[]): Generator<Run> {
  const sorted = ranges.toSorted(([a], [b]) => a - b);
  let at = 0;
  for (const number of Float64Array.from(numbers).sort()) {
    for (let range = sorted[at]; range && range[0] <= number; range = sorted[at]) {
      yield range;
      at++;
    }
    yield [number, number];
  }
  yield* sorted.slice(at);
}
