import type { Amount } from "@rollcall/audit";

/** `1,234.5`. */
export const grouped = (number: number) => number.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** `7 users`: the noun follows the number. */
export const count = (number: number, noun: string) => `${grouped(number)} ${noun}${number === 1 ? "" : "s"}`;

/** A short form for a column, such as `7`, `~7`, `up to 7`, `5 to 7` or `7+`. */
export function short({ least, most, about }: Amount): string {
  const number = (value: number) => `${about ? "~" : ""}${grouped(value)}`;
  if (most === null) return `${number(least)}+`;
  if (most === least) return number(most);
  return least === 0 ? `up to ${number(most)}` : `${number(least)} to ${number(most)}`;
}

/** If the most is so many times the least, the likely number is worth a word. */
const WIDE = 1.1;

/** The likely number. Undefined if the others say as much, or if nobody knows it. */
export const likelyOf = ({ least, most, likely }: Amount): number | undefined =>
  likely === null || (most !== null && most <= WIDE * least) ? undefined : likely;

/** The same in words: `about 7`, `at least 7`, `likely 7 (5 to 9)`. */
export function words(value: Amount, write: (number: number) => string, noun = ""): string {
  const [bounds, likely] = [boundsOf(value, write), likelyOf(value)];
  // Short times may be equal once they are rounded.
  const isOpen = likely !== undefined && (value.most === null || write(value.least) !== write(value.most));
  return isOpen ? `likely ${write(likely)}${noun} (${bounds})` : `${bounds}${noun}`;
}

function boundsOf({ least, most, about }: Amount, write: (number: number) => string): string {
  const round = about ? "about " : "";
  const [lower, upper] = [write(least), most === null ? null : write(most)];
  if (upper === null) return `${round === "" ? "at least " : round}${lower}${round === "" ? "" : " or more"}`;
  return lower === upper ? `${round}${upper}` : `${round}${lower} to ${upper}`;
}

/** `about 7 users`. The noun follows the number. Without a noun, the number alone. */
export function amount(noun: string | undefined, value: Amount): string {
  const plural = (likelyOf(value) ?? value.most) === 1 ? "" : "s";
  return words(value, grouped, noun === undefined ? "" : ` ${noun}${plural}`);
}
