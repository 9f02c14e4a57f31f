import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of choices. The same seed and key give the same choices, in any order of calls. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A UUID of version 4, as PureCloud's ids are. */
  uuid(): string;
}

/** FNV-1a with 32 bits. It is cheap, and spreads well enough to seed a generator. */
function hash(text: string, start: number): number {
  let value = (2166136261 ^ start) >>> 0;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619) >>> 0;
  return value;
}

/**
 * Rolls for one thing of the estate.
 * @param seed the estate's seed
 * @param key names the thing, such as `("user", 17, "forwarding")`
 */
export function dice(seed: number, ...key: readonly (string | number)[]): Dice {
  const generator = xoroshiro128plus(hash(key.join("/"), seed));
  const int = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    int,
    chance: (probability) => int(0, 999_999) < probability * 1_000_000,
    pick: (from) => from[int(0, from.length - 1)] as (typeof from)[number],
    uuid() {
      const hex = (digits: number) =>
        int(0, 16 ** digits - 1)
          .toString(16)
          .padStart(digits, "0");
      return `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[int(0, 3)]}${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}
