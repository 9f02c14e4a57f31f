import { nearest } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** One of the values that a flag may have. @throws UsageError listing them */
export function choice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const near = nearest(value, choices);
  const hint = near === undefined ? "" : ` (did you mean ${near}?)`;
  throw new UsageError(`--${name} must be one of ${choices.join(", ")}${hint}`);
}

/** A whole number of seven digits at most. @throws UsageError */
export function wholeNumber(name: string, value: string, least: number): number {
  if (!/^\d{1,7}$/.test(value) || Number(value) < least) {
    throw new UsageError(`--${name} must be a whole number from ${least} to 9999999`);
  }
  return Number(value);
}
