import type { PasscodeRules, UserProfile } from "../generated/odin.gen.js";

/** Digits of a passcode whose rules do not demand another number of digits. */
const USUAL = 6;

/**
 * Makes a random passcode. It meets every rule that a group can have, also those that this group does not have. So only the length
 * depends on the rules.
 */
export function makePasscode(
  { minCodeLength = USUAL, maxCodeLength = 30 }: PasscodeRules,
  { phoneNumber, extension }: Pick<UserProfile, "phoneNumber" | "extension">,
): string {
  const own = [phoneNumber, extension].map((number) => String(number ?? "").replace(/\D/g, ""));
  const length = Math.min(Math.max(minCodeLength, USUAL), maxCodeLength);
  for (;;) {
    const passcode = Array.from({ length }, randomDigit).join("");
    // A spreadsheet removes zeros at the start.
    if (!passcode.startsWith("0") && isHard(passcode) && !isOwn(passcode, own)) return passcode;
  }
}

/** Each digit is equally likely. The last six of 256 values would make some digits likelier. */
function randomDigit(): number {
  for (;;) {
    const [value = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (value < 250) return value % 10;
  }
}

/** No digit and no pattern is repeated, and no digit follows its neighbour. */
const isHard = (passcode: string): boolean =>
  !/(\d+)\1/.test(passcode) &&
  [...passcode].every((digit, at) => at === 0 || Math.abs(Number(digit) - Number(passcode[at - 1])) > 1);

/** Whether a passcode looks like a number of the user, also backwards. A part of a number counts too. */
function isOwn(passcode: string, own: readonly string[]): boolean {
  const backwards = [...passcode].reverse().join("");
  return own
    .filter((number) => number !== "")
    .some((number) => [passcode, backwards].some((one) => number.includes(one) || one.includes(number)));
}
