import { assert } from "../assert.js";

/** A count that the caller gave. Undefined if they gave none. */
export function givenCount(value: unknown, name: string, least = 1): number | undefined {
  const right = value === undefined || (Number.isInteger(value) && (value as number) >= least);
  assert(right, `pages: ${name} must be a whole number from ${least}`);
  return value as number | undefined;
}
