import type { Dice } from "../../estate/dice.js";
import { afterWrites } from "../common/after-writes.js";
import { madeLine } from "../common/line.js";
import { plain } from "../common/numbers.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { ENHANCED_PLANS, hasOwnService } from "../groups/own-services.js";
import { groupCodesOf } from "./group-codes.js";

type Code = { readonly code: string; readonly description: string };

/** Coprime to the number of codes, so no two users have the same code. */
const STEP = 27_644_437;
const CODES = 90_000_000;

const codeAt = (index: number): string => String(10_000_000 + (((index + 1) * STEP) % CODES));

/** Eight digits that no other user has. */
const strong = ({ person }: Subject): string => codeAt(person.index);

/** With problem 31, both of a pair have the code of the first. */
const shared = ({ estate, person }: Subject): string =>
  codeAt(Math.min(person.index, estate.peer(person.index) ?? person.index));

/** In a near miss of problem 12, a class requires a code, and only the group has one. */
const hasCodeOfGroup = (subject: Subject): boolean =>
  subject.nearly(12) && groupCodesOf(subject.estate, subject).length > 0;

/** Problem 11. */
function weak(subject: Subject, roll: Dice): Code {
  const { extension, number } = madeLine(subject);
  const guesses: readonly Code[] = [
    { code: String(roll.int(1000, 9999)), description: "Travel" },
    { code: "123456", description: "Travel" },
    { code: "87654321", description: "Travel" },
    { code: "555555", description: "Travel" },
    { code: strong(subject), description: strong(subject) },
  ];
  const lines = [extension, number && plain(number)].flatMap((code) => (code ? [{ code, description: "Travel" }] : []));
  return roll.pick([...guesses, ...lines]);
}

/**
 * Some users with problem 12 have codes that nothing requires. The others need a code and have none. Where the group has one,
 * nobody is without.
 */
const inVain = (subject: Subject): boolean =>
  subject.has(12) && (groupCodesOf(subject.estate, subject).length > 0 || subject.roll("code asked for").chance(0.3));

/** The codes of a user now, as they are kept. */
export const planCodes = (subject: Subject) =>
  afterWrites(subject, "OutgoingCallingPlanCodes", { codes: madeCodes(subject) }) as {
    readonly codes: readonly Code[];
  };

export const codesOf = (subject: Subject): readonly Code[] => planCodes(subject).codes;

/** The codes before all changes. Other data of a user is computed from them. */
export function madeCodes(subject: Subject): readonly Code[] {
  const { has, nearly } = subject;
  if (!hasOwnService(subject.estate, subject, ENHANCED_PLANS)) return [];
  const roll = subject.roll("codes");
  const some = inVain(subject) || nearly(4) || nearly(12);
  if (has(31)) return [{ code: shared(subject), description: "Project line" }];
  if (nearly(31)) return [{ code: strong(subject), description: "Project line" }];
  if ((has(12) && !some) || hasCodeOfGroup(subject)) return [];
  if (has(11)) return [weak(subject, roll)];
  if (nearly(11)) return [{ code: strong(subject), description: `Room ${roll.int(100, 999)}` }];
  return some || roll.chance(0.08) ? [{ code: strong(subject), description: "Project line" }] : [];
}

/**
 * In a near miss of problem 12, only a digit pattern requires the code. The same is true for users whose own plan is
 * not in force (nearly problem 1). Otherwise nothing would require their codes.
 */
export const patternRequiresCode = (subject: Subject): boolean =>
  madeCodes(subject).length > 0 &&
  (subject.nearly(1) || (subject.nearly(12) && subject.roll("pattern asks").chance(0.5)));

/** Whether a class of calls requires a code. */
export function codeRequired(subject: Subject): boolean {
  if (subject.has(12)) return !inVain(subject);
  if (hasCodeOfGroup(subject)) return true;
  return madeCodes(subject).length > 0 && !patternRequiresCode(subject);
}

/** The codes that lift the barring of a user's calls, as they are kept. */
export function barringCodes(subject: Subject): { readonly codes: readonly Wire[] } {
  const roll = subject.roll("barring codes");
  const codes = roll.chance(0.3)
    ? [{ code: String(roll.int(100_000, 999_999)), description: "Reception", userId: subject.userId }]
    : [];
  return afterWrites(subject, "CommunicationBarringCodes", { codes }) as { codes: readonly Wire[] };
}

/** The group audit lacks them. */
export const barringCodesOf = (subject: Subject): readonly Wire[] => barringCodes(subject).codes;

export const codeSettings = (subject: Subject): Wire =>
  afterWrites(subject, "OutgoingCallingPlanAuthorizationCodes", {
    useCustomSettings:
      !hasCodeOfGroup(subject) &&
      (subject.has(12) || madeCodes(subject).length > 0 || subject.roll("code settings").chance(0.5)),
    ...homeOf(subject),
  });

/** Settings and codes together, as the audits have them. */
export const authorizationCode = (subject: Subject): Wire => ({
  settings: codeSettings(subject),
  codes: codesOf(subject),
  ...homeOf(subject),
});
