import { randomInt } from "node:crypto";
import type { PasscodeRules, UserProfile } from "@rollcall/clients/odin";

/** What a passcode must not look like: the number and the extension of its user, in digits. */
export type OwnNumbers = readonly string[];

/** The number and the extension of a user. */
export const ownNumbersOf = ({ phoneNumber, extension }: UserProfile): OwnNumbers =>
  [phoneNumber, extension].map((number) => String(number ?? "").replace(/\D/g, ""));

/** Digits of a passcode whose rules do not demand another number of digits. */
const USUAL = 6;

/**
 * Makes a random passcode. It meets every rule that a group can have, also those that this group does not have, so only the
 * length depends on the rules.
 */
export function makePasscode({ minCodeLength = USUAL, maxCodeLength = 30 }: PasscodeRules, own: OwnNumbers): string {
  const length = Math.min(Math.max(minCodeLength, USUAL), maxCodeLength);
  for (;;) {
    // A spreadsheet removes zeros at the start.
    const passcode = Array.from({ length }, (_, at) => randomInt(at === 0 ? 1 : 0, 10)).join("");
    if (isHard(passcode) && !isOwn(passcode, own)) return passcode;
  }
}

/** No digit and no pattern is repeated, and no digit follows its neighbour. */
const isHard = (passcode: string): boolean =>
  !/(\d+)\1/.test(passcode) &&
  [...passcode].every((digit, at) => at === 0 || Math.abs(Number(digit) - Number(passcode[at - 1])) > 1);

/** Forwards and backwards. A part of a number counts too. */
function isOwn(passcode: string, own: OwnNumbers): boolean {
  const backwards = [...passcode].reverse().join("");
  return own
    .filter((number) => number !== "")
    .some((number) => [passcode, backwards].some((one) => number.includes(one) || one.includes(number)));
}
