/**
 * The middle value, or the mean of the two in the middle.
 *
 * @throws Error when there is none.
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new Error("no median of no values");
  return (upper + lower) / 2;
}

/** The median of the ratios of values that were measured side by side. What slowed down a whole round cancels out. */
export const medianRatio = (values: readonly number[], base: readonly number[]): number =>
  median(pairs(values, base).map(([value, under]) => value / under));

/** The same of their differences. */
export const medianDifference = (values: readonly number[], base: readonly number[]): number =>
  median(pairs(values, base).map(([value, under]) => value - under));

function pairs(values: readonly number[], base: readonly number[]): [number, number][] {
  if (values.length !== base.length) throw new Error(`${values.length} values over ${base.length}`);
  return values.map((value, at) => [value, base[at] ?? Number.NaN]);
}

/** The list, from another start each time and backwards every other time. Nobody is always first, or always after the same one. */
export function inTurn<T>(list: readonly T[], time: number): T[] {
  const start = list.length === 0 ? 0 : time % list.length;
  const turn = [...list.slice(start), ...list.slice(0, start)];
  return time % 2 === 0 ? turn : turn.reverse();
}
