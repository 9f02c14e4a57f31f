/** Refuses wrong arguments, in one line. */
export function assert(right: unknown, why: string): asserts right {
  if (!right) throw new TypeError(why);
}
