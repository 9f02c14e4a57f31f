/** What a platform answered does not settle a question. The message says why, and holds no value of the platform. */
export class Unsettled extends Error {
  override readonly name = "Unsettled";
}

/** Ends a probe without an answer. */
export function unsettled(reason: string): never {
  throw new Unsettled(reason);
}
