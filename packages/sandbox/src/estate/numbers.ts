import { type Permutation, permutation } from "./permutation.js";

/**
 * Telephone numbers that nobody has. Every area code keeps +1 NPA 555 0100 to 0199 for fiction, so a group has the
 * hundred numbers of one area code. Ofcom keeps +44 1632 960000 to 960999 and +44 7700 900000 to 900999.
 */
export interface Numbers {
  /** The hundred numbers of a group, in order. Groups beyond the last area code have none. */
  ofGroup(group: number): readonly string[];
  /** The number of a position in a group. Undefined for people with an extension only. */
  at(group: number, offset: number, size: number): string | undefined;
}

/** Ten of a group's hundred stay free. */
const ASSIGNED = 90;
const SHARE = 0.6;

const codes: readonly string[] = Array.from({ length: 800 }, (_, at) => String(at + 200)).filter(
  (code) => code[1] !== "9" && code.slice(1) !== "11",
);

const two = (value: number) => String(value).padStart(2, "0");

export function createNumbers(seed: number): Numbers {
  const areas = permutation(codes.length, seed, "areas");
  const order = new Map<number, Permutation>();
  const area = (group: number) => (group < codes.length ? codes[areas.at(group)] : undefined);
  const number = (code: string, last: number) => `+1${code}55501${two(last)}`;
  return {
    ofGroup(group) {
      const code = area(group);
      return code === undefined ? [] : Array.from({ length: 100 }, (_, last) => number(code, last));
    },
    at(group, offset, size) {
      const code = area(group);
      if (code === undefined) return undefined;
      const shuffle = order.get(size) ?? permutation(size, seed, "numbers");
      order.set(size, shuffle);
      const place = shuffle.at(offset);
      return place < Math.min(ASSIGNED, Math.ceil(size * SHARE)) ? number(code, place) : undefined;
    },
  };
}

const three = (value: number) => String(value % 1000).padStart(3, "0");

/**
 * One of a thousand numbers of the organisation that belong to no user. They are for people whose platforms disagree.
 */
export const spareNumber = (n: number): string => `+441632960${three(n)}`;

/** A number at somebody's home. A thousand of them, which Ofcom keeps for fiction too. */
export const homeNumber = (n: number): string => `+441134960${three(n)}`;

/** A mobile outside the organisation. A thousand of them. */
export const outsideNumber = (n: number): string => `+447700900${three(n)}`;
