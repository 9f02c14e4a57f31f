import { keyOf, mix, permutation } from "./permutation.js";

/** UUIDs of version 4 that carry a number. The kind of thing and its number can be computed back. */
export interface Ids {
  /** The UUID of the n-th. */
  id(index: number): string;
  /** The number in a UUID. Undefined if no thing of this kind can have the UUID. */
  indexOf(id: string): number | undefined;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0").slice(-digits);

/** @param kind the kind of thing, such as `user` or `queue` */
export function createIds(seed: number, kind: string): Ids {
  const shuffle = permutation(2 ** 32, seed, "id", kind);
  const key = keyOf(seed, "id", kind);
  const id = (index: number) => {
    const word = (at: number) => mix(key ^ mix(index + Math.imul(at, 0x9e3779b9)));
    const [a, b, c] = [word(1), word(2), word(3)];
    const variant = "89ab"[a & 3];
    return `${hex(shuffle.at(index), 8)}-${hex(a >>> 16, 4)}-4${hex(a >>> 4, 3)}-${variant}${hex(b >>> 20, 3)}-${hex(b, 4)}${hex(c, 8)}`;
  };
  return {
    id,
    indexOf(text) {
      const lower = text.toLowerCase();
      if (!/^[0-9a-f]{8}-/.test(lower)) return undefined;
      const index = shuffle.of(Number.parseInt(lower.slice(0, 8), 16));
      return id(index) === lower ? index : undefined;
    },
  };
}
