import { type Fact, known, unknown } from "../record/fact.js";
import type { NumberContext } from "./context.js";
import { e164 } from "./e164.js";

/** Numbers from the first to the last, both in E.164. */
export interface NumberRange {
  readonly first: string;
  readonly last: string;
}

/** A longer range is a slip, such as one digit too few. It would make the numbers of strangers ours. */
export const LONGEST_RANGE = 1_000_000;

/**
 * The range that somebody wrote, such as `+1-8135551050 - +1-8135551059`, one number, or `+1813555105x` with an `x` for each
 * open digit. Unknown with the reason if it is none. `null` if nothing was written.
 */
export function rangeOf(range: unknown, context: NumberContext = {}): Fact<NumberRange> {
  const [first, last] = endsOf(range);
  const from = e164(first, context);
  const to = e164(last, context);
  if (!from.known) return from;
  if (!to.known) return to;
  if (from.value === null) return known<NumberRange>(null);
  return between(from.value, to.value ?? from.value);
}

function endsOf(range: unknown): readonly [unknown, unknown] {
  if (typeof range !== "string") return [range, range];
  const open = /^(.*\d)(x+)$/i.exec(range.trim());
  if (open) return [`${open[1]}${open[2]?.replace(/x/gi, "0")}`, `${open[1]}${open[2]?.replace(/x/gi, "9")}`];
  const [first, last = first] = range.split(/\s+[-–]\s+|[-–](?=\+)|\.\./);
  return [first, last];
}

function between(first: string, last: string): Fact<NumberRange> {
  const count = Number(last) - Number(first) + 1;
  if (first.length !== last.length || count < 1) return unknown("the last number is not after the first");
  if (count > LONGEST_RANGE) return unknown(`it has more than ${LONGEST_RANGE} numbers`);
  return known({ first, last });
}
