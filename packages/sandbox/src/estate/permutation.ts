/** A shuffle that is computed, not stored. It maps the whole numbers from 0 to `size - 1` to themselves, both ways. */
export interface Permutation {
  readonly size: number;
  /** The new position of a number. */
  at(index: number): number;
  /** Which number went there. */
  of(place: number): number;
}

const ROUNDS = 4;

/** Mixes 32 bits until each depends on all. It is the finaliser of MurmurHash3. */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number of 32 bits for a seed and some words. */
export function keyOf(seed: number, ...words: readonly (string | number)[]): number {
  let key = mix(seed ^ 0x9e3779b9);
  for (const letter of words.join("/")) key = mix(Math.imul(key, 31) + (letter.codePointAt(0) ?? 0));
  return key;
}

/**
 * A Feistel network over the next even number of bits. A result outside `size` runs through it again until it falls
 * inside. That takes fewer than four rounds on average.
 */
export function permutation(size: number, seed: number, ...name: readonly (string | number)[]): Permutation {
  const half = Math.max(1, Math.ceil(Math.log2(Math.max(2, size)) / 2));
  const mask = 2 ** half - 1;
  const key = keyOf(seed, "permutation", ...name);
  const keys = Array.from({ length: ROUNDS }, (_, round) => mix(key + round));
  const rounds = (value: number, order: readonly number[]) => {
    let left = Math.floor(value / 2 ** half);
    let right = value & mask;
    for (const round of order) {
      const mixed = left ^ (mix(right ^ round) & mask);
      left = right;
      right = mixed;
    }
    // Swaps the halves, because then the same rounds in reverse undo them.
    return right * 2 ** half + left;
  };
  const reverse = keys.toReversed();
  const within = (value: number, order: readonly number[]) => {
    if (!Number.isInteger(value) || value < 0 || value >= size) throw new RangeError(`${value} is not below ${size}`);
    let walked = rounds(value, order);
    while (walked >= size) walked = rounds(walked, order);
    return walked;
  };
  return { size, at: (index) => within(index, keys), of: (place) => within(place, reverse) };
}
