import type { GivenFlags } from "./given.js";
import { didYouMean } from "./nearest.js";
import { shown } from "./shown.js";
import { UsageError } from "./usage-error.js";

/** A line lists as many names. If a flag has more, the help of the audit lists them. */
const MOST_LISTED = 6;

/** Reads a flag whose values have names. @throws UsageError with the value, what it may be, and a name that is near */
export function choice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const names = choices.length > MOST_LISTED ? "the names in rollcall audit --help" : choices.map(named).join(", ");
  throw new UsageError(`--${name} must be one of ${names}, not "${shown(value)}"${dotted(didYouMean(value, choices))}`);
}

/** A sign would be lost among those of the sentence. */
const named = (one: string) => (/\w/.test(one) ? one : `"${one}"`);

const dotted = (sentence: string) => sentence && `.${sentence}`;

/** Reads a whole number. @throws UsageError naming the bounds */
export function wholeNumber(name: string, value: string, least: number, most = 9_999_999): number {
  if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) {
    throw new UsageError(`--${name} must be a whole number from ${least} to ${most}`);
  }
  return Number(value);
}

/** Reads a percentage, such as 99.5. @throws UsageError */
export function percent(name: string, value: string): number {
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(value) || Number(value) > 100) {
    throw new UsageError(`--${name} must be a percentage from 0 to 100, such as 99.5`);
  }
  return Number(value);
}

/** Reads a day or an instant in UTC. @throws UsageError */
function instant(name: string, value: string): Date {
  const isTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/.test(value);
  const time = new Date(isTime ? value : Number.NaN);
  if (Number.isNaN(time.getTime()) || !isDay(value.slice(0, "2026-11-29".length)))
    throw new UsageError(`--${name} must be a time in UTC, such as 2026-11-29 or 2026-11-29T08:00Z`);
  return time;
}

/** The time of `--as-of`. Undefined if it was not given. @throws UsageError */
export function asOfIn(given: GivenFlags<"as-of">): Date | undefined {
  const [time] = given.get("as-of") ?? [];
  return time === undefined ? undefined : instant("as-of", time);
}

/** JavaScript reads 31 February as 3 March. */
const isDay = (day: string): boolean => new Date(day).toISOString().startsWith(day);
