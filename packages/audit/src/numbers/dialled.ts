import type { NumberContext } from "./context.js";
import { homeOf } from "./home.js";
import { type HomePlan, type PlannedNumber, planned } from "./phone-library.js";
import type { WrittenDigits } from "./written.js";

/** How digits reach their number, and the number where it is certain. */
export interface Dialled {
  /**
   * `international`: with a plus, or what stands for it. `outside`: after a configured prefix for an outside line.
   * `national`: any other digits.
   */
  readonly form: "international" | "outside" | "national";
  /** The digits after a prefix for an outside line, or all of them. */
  readonly digits: string;
  readonly home: HomePlan | undefined;
  /** Undefined if the digits are no number, or if nobody knows of which country. */
  readonly number: PlannedNumber | undefined;
}

/** What is left of digits without a configured prefix for an outside line, for each that they have. */
export function behindPrefix({ hasPlus, digits }: WrittenDigits, { outsidePrefixes = [] }: NumberContext): string[] {
  const fitting = hasPlus ? [] : outsidePrefixes.filter((one) => one !== "" && digits.startsWith(one));
  return fitting.map((prefix) => digits.slice(prefix.length));
}

/** Finds the number that digits reach when they are dialled where the context says. */
export function dial(written: WrittenDigits, context: NumberContext): Dialled {
  const home = homeOf(context);
  if (written.hasPlus) {
    return { form: "international", digits: written.digits, home, number: international(written.digits) };
  }
  const whole = withoutOutside(written, home);
  for (const digits of behindPrefix(written, context)) {
    const rest = withoutOutside({ ...written, digits }, home);
    // A prefix such as 9 is also the first digit of numbers. So the digits behind it must be a number, and the better one.
    if (rest.number && (rest.number.type !== undefined || !whole.number)) return { ...rest, form: "outside" };
  }
  return whole;
}

/** What stands for a plus if no country is known. Elsewhere 011 is what the country makes of it: 0113 is Leeds. */
export const ABROAD = /^011(?=[1-9])/;
/** It stands for a plus on both platforms, also in countries that dial something else. */
export const DOUBLE_ZERO = /^00(?=[1-9])/;

function withoutOutside(written: WrittenDigits, home: HomePlan | undefined): Dialled {
  const { digits } = written;
  for (const prefix of [home?.abroad ?? ABROAD, DOUBLE_ZERO]) {
    const number = prefix.test(digits) ? international(digits.replace(prefix, "")) : undefined;
    if (number) return { form: "international", digits, home, number };
  }
  const number = home && national(written, home);
  // A number that lost its plus. Only the length tells it, so shorter ones stay what they are at home.
  const abroad = !number && home && isTooLong(digits, home) ? international(digits) : undefined;
  return abroad ? { form: "international", digits, home, number: abroad } : { form: "national", digits, home, number };
}

/** Whether digits are more than any number of the country has, also with the prefix for numbers at home. */
function isTooLong(digits: string, home: HomePlan): boolean {
  const longest = Math.max(...home.lengths);
  return digits.length > longest + (digits.startsWith(homePrefix(home)) ? 1 : 0);
}

/** What people dial before a national number. Most plans have 0, and some have none. */
export const homePrefix = ({ callingCode }: HomePlan): string => (callingCode === "1" ? "1" : "0");

/** A number by its digits in E.164 without the plus. Undefined if its country has no numbers of this length. */
function international(digits: string): PlannedNumber | undefined {
  if (!/^[1-9]\d{6,14}$/.test(digits)) return undefined;
  const number = planned(`+${digits}`);
  return number?.isPossible ? number : undefined;
}

function national(written: WrittenDigits, home: HomePlan): PlannedNumber | undefined {
  const number = nationalDigits(written.digits, home);
  if (number?.type !== undefined || !written.isNumber) return number;
  // In Italy the first zero belongs to the number, and a JSON number has none.
  const padded = nationalDigits(`0${written.digits}`, home);
  return padded?.type === undefined ? number : padded;
}

function nationalDigits(digits: string, home: HomePlan): PlannedNumber | undefined {
  const number = planned(digits, home.country);
  if (!number?.isPossible) return undefined;
  if (number.type !== undefined) return number;
  // The plan has no such number today. Its form must leave no doubt: the national prefix, or the only length there is.
  const hasPrefix = digits !== number.national && number.e164 !== `+${digits}` && number.national.length >= 7;
  return hasPrefix || home.lengths.size === 1 ? number : undefined;
}
