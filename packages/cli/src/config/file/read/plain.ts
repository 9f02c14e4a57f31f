/** A value that is a part of itself. */
export class HoldsItself extends Error {
  override readonly message = "a value holds itself";
}

/**
 * A copy of what JavaScript made, with plain objects and lists alone. Its getters are called once. An object with its own methods,
 * such as a Map, becomes a symbol, which no key accepts.
 *
 * @throws HoldsItself, or what a getter throws
 */
export function plain(value: unknown, around: readonly object[] = []): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) throw new HoldsItself();
  const within = [...around, value];
  if (Array.isArray(value)) return value.map((one) => plain(one, within));
  const above: unknown = Object.getPrototypeOf(value);
  if (above !== null && above !== Object.prototype) return Symbol("an object with methods");
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, plain(of, within)]));
}
