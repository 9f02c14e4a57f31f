import { type Dice, dice } from "../../estate/dice.js";
import type { Estate } from "../../estate/estate.js";
import { indicesOf } from "./indices.js";
import { lineOf } from "./line.js";
import { type Subject, subjectAt } from "./subject.js";

const TWO_DIGIT_CODES = /^(20|27|3[0-46-9]|4\d|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** A number in E.164 (`+18135551003`) as its country code and the rest. */
export function split(e164: string): { readonly countryCode: string; readonly national: string } {
  const digits = e164.replace(/\D/g, "");
  const length = /^[17]/.test(digits) ? 1 : TWO_DIGIT_CODES.test(digits) ? 2 : 3;
  return { countryCode: digits.slice(0, length), national: digits.slice(length) };
}

/** `8135551003`, as profiles have it. */
export const plain = (e164: string): string => split(e164).national;

/** `+1-8135551003`, as rows of lists have it. */
export function dashed(e164: string): string {
  const { countryCode, national } = split(e164);
  return `+${countryCode}-${national}`;
}

/** Beyond so many digits a JSON number is no longer exact. */
const EXACT_DIGITS = 15;

/** What Odin makes of a text that holds digits only: a number, which loses its leading zeros. */
export function coerced(text: string): string | number {
  return /^\d+$/.test(text) && text.length <= EXACT_DIGITS ? Number(text) : text;
}

/** A number outside the organisation, in the ways that people write one. */
export function externalNumber(subject: Subject, roll: Dice, purpose: string): string {
  const number = subject.estate.outsideNumber(subject.person.index, purpose).slice(1);
  return roll.pick([`+${number}`, `011${number}`, `00${number}`, number]);
}

/** The number of the group itself, which is no user's: the last of its own. */
export function mainNumber(estate: Estate, serviceProviderId: string, groupId: string): string {
  const last = estate.odin.numbers(serviceProviderId, groupId).at(-1);
  return last ?? `+1866${String(tollFree(estate, serviceProviderId, groupId)).padStart(7, "0")}`;
}

const tollFree = (estate: Estate, serviceProviderId: string, groupId: string) =>
  dice(estate.seed, "odin", "main", serviceProviderId, groupId).int(0, 9_999_999);

const TRIES = 20;

/** The operator, where there is nobody else to call. */
export const OPERATOR = "0";

/** Another user of the group who has what is looked for. */
export function colleague(subject: Subject, roll: Dice, suits: (other: Subject) => boolean): Subject | undefined {
  const members = indicesOf(subject.estate, subject);
  for (let tries = 0; tries < TRIES && members.length > 1; tries++) {
    const index = roll.pick(members);
    if (index === subject.person.index) continue;
    const other = subjectAt(subject.estate, index);
    if (suits(other)) return other;
  }
  return undefined;
}

/** Digits that a colleague in the group is called by: an extension, or now and then the whole number. Never looks foreign. */
export function internalNumber(subject: Subject, roll: Dice): string {
  const whole = roll.chance(0.2);
  const other = colleague(subject, roll, (candidate) => {
    const { number, extension } = lineOf(candidate);
    return whole ? number !== undefined : extension !== undefined && !/^(00|011)/.test(extension);
  });
  const line = other && lineOf(other);
  if (line && whole && line.number) return plain(line.number);
  return line?.extension ?? OPERATOR;
}
