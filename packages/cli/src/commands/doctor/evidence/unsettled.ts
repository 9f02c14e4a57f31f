/** What a platform answered does not settle a question. The message says why, and holds no value of the platform. */
export class Unsettled extends Error {
  override readonly name = "Unsettled";
}

/** Ends a probe without an answer. */
export function unsettled(reason: string): never {
  throw new Unsettled(reason);
}

/**
 * The answer that all agree on.
 * @param several what it is if they differ
 * @throws Unsettled if there is none, with that reason
 */
export function agreed(answers: Iterable<string>, several: string, noneBecause: string): string {
  const [first, second] = new Set(answers);
  return second === undefined ? (first ?? unsettled(noneBecause)) : several;
}
