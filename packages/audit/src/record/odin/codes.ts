import type { Section } from "../outcome.js";
import { asDigits, asObject, asRows, type WireObject } from "../wire.js";
import { sameCode, TOKEN } from "./same-code.js";

/** What replaces a secret. */
export const REDACTED = "[redacted]";

/** The section that holds the authorization codes of a user. */
export const CODES_SECTION = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";

/** What may be said of an authorization code. A masked code has these marks next to it. */
export interface CodeMarks {
  /**
   * Whether it can be guessed. Never by which trait, because the trait would disclose the code. Absent if the user's numbers
   * were not read and nothing else makes it weak.
   */
  readonly weak?: boolean;
  /** The same for equal codes that one run read. */
  readonly same?: string;
}

/** An authorization code of a user, without the code. */
export interface OdinCode {
  /** Whether it can be guessed. `null` if nobody knows. */
  readonly weak: boolean | null;
  /** The same for equal codes that one run read. `null` if nobody can compare it. */
  readonly same: string | null;
}

/** The numbers of a user that a code may repeat, as digits. Undefined if the profile was not read. */
export type OwnNumbers = readonly string[] | undefined;

export function ownNumbersOf(user: Section): OwnNumbers {
  const profile = user.status === "ok" ? asObject(user.data) : undefined;
  if (!profile) return undefined;
  const { extension, phoneNumber } = profile;
  // A profile without these fields does not say that there are none.
  if (extension === undefined || phoneNumber === undefined) return undefined;
  return [extension, phoneNumber].map(digitsOf).filter((digits) => digits !== "");
}

const digitsOf = (value: unknown): string => (asDigits(value) ?? "").replace(/\D/g, "");

const isDigit = (mark: string): boolean => mark >= "0" && mark <= "9";

/** The marks of a code. A masked one keeps its own. */
export function marksOf(row: WireObject, numbers: OwnNumbers): CodeMarks {
  const code = asDigits(row.code);
  if (code === undefined) return {};
  if (code === REDACTED) return keptMarks(row);
  const weak = isWeakAlone(code, asDigits(row.description)) || (numbers && repeats(code, numbers));
  const same = sameCode(code);
  return { ...(weak !== undefined && { weak }), ...(same !== undefined && { same }) };
}

/** Only marks may pass, because the fields may also be the platform's. */
function keptMarks({ weak, same }: WireObject): CodeMarks {
  return {
    ...(typeof weak === "boolean" && { weak }),
    ...(typeof same === "string" && TOKEN.test(same) && { same }),
  };
}

/** The codes of a user. Undefined if they are of no known shape. @param user the profile */
export function codesIn(data: unknown, user: Section): readonly OdinCode[] | undefined {
  const rows = asRows(asObject(data)?.codes);
  // Most users have no code, and then their numbers need not be read.
  const numbers = rows?.length ? ownNumbersOf(user) : undefined;
  return rows?.map((row) => {
    const { weak = null, same = null } = marksOf(row, numbers);
    return { weak, same };
  });
}

/** The most digits of a code that is weak by its length. */
const SHORT = 4;

function isWeakAlone(code: string, description: string | undefined): boolean {
  return code.length <= SHORT || code === description || isRun(code);
}

/** All digits alike, or each the next or the previous one. 0 comes after 9. */
function isRun(code: string): boolean {
  const step = (code.charCodeAt(1) - code.charCodeAt(0) + 10) % 10;
  if (step !== 0 && step !== 1 && step !== 9) return false;
  for (let at = 2; at < code.length; at += 1) {
    if ((code.charCodeAt(at) - code.charCodeAt(at - 1) + 10) % 10 !== step) return false;
  }
  return [...code].every(isDigit);
}

/** The longest calling code of a country. */
const CALLING_CODE = 3;

/** Whether a code is one of the numbers, with or without the calling code of its country. */
function repeats(code: string, numbers: readonly string[]): boolean {
  return numbers.some((number) => number.endsWith(code) && (number === code || isWithoutCountry(code, number)));
}

/** A national number has at least seven digits. */
const isWithoutCountry = (code: string, number: string): boolean =>
  code.length >= 7 && number.length - code.length <= CALLING_CODE;
