/**
 * Problems that one person has together in an estate of usual size. Each is a danger that no problem is alone, which the rules call a
 * chain. The layers would deal them to one person only by chance. The first problem is dealt by its layer, and the other joins it.
 */
export const COMPANIONS: readonly (readonly [first: string, other: string])[] = [
  ["odin-02", "odin-06"],
  ["odin-01", "odin-09"],
];

/** Smaller estates have enough problems. */
export const COMPANIONS_FROM = 200;
