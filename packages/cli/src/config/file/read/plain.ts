/** A value that cannot be copied. */
export class NotPlain extends Error {}

/** Forty lists, each with the next one twice, have more values than a computer can count. */
const MOST_VALUES = 200_000;

/**
 * A copy of what JavaScript made, with plain objects and lists alone. Its getters are called once. An object with its own methods,
 * such as a Map, becomes a symbol, which no key accepts.
 *
 * @throws NotPlain, or what a getter throws
 */
export function plain(value: unknown): unknown {
  let values = 0;
  const copy = (one: unknown, around: readonly object[]): unknown => {
    values += 1;
    if (values > MOST_VALUES) throw new NotPlain(`it has more than ${MOST_VALUES.toLocaleString("en")} values`);
    if (typeof one !== "object" || one === null) return one;
    if (around.includes(one)) throw new NotPlain("a value contains itself");
    const within = [...around, one];
    if (Array.isArray(one)) return one.map((inner) => copy(inner, within));
    const above: unknown = Object.getPrototypeOf(one);
    if (above !== null && above !== Object.prototype) return Symbol("an object with methods");
    return Object.fromEntries(Object.entries(one).map(([name, of]) => [name, copy(of, within)]));
  };
  return copy(value, []);
}
