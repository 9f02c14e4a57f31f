import { afterWrites } from "../common/after-writes.js";
import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { patternRequiresCode } from "./authorization-codes.js";
import { type Direction, type Pattern, patternOf } from "./pinhole.js";

/** A pattern of the digits of premium numbers. Every plan disallows this class. */
const PATTERN = "Premium prefixes";

/** The user's patterns are in force, except in a near miss of problem 14. */
function plan(subject: Subject, name: string, userPermissions: readonly Wire[], isOwn = true): Wire {
  const some = userPermissions.length > 0 || subject.roll("digit plan").chance(0.5);
  const made = { useCustomSettings: some && isOwn, userPermissions, ...homeOf(subject) };
  return afterWrites(subject, `OutgoingCallingPlan${name}`, made);
}

/** The directions as the names of operations have them. */
const NAMES: Readonly<Record<Direction, string>> = {
  originating: "Originating",
  redirecting: "Redirecting",
  callMeNow: "CallMeNow",
};

/** What problem 14 is about, if it shows here. */
function patternIn(subject: Subject, direction: Direction, where: Pattern["where"]): Pattern | undefined {
  const pattern = patternOf(subject);
  return pattern?.direction === direction && pattern.where === where ? pattern : undefined;
}

/** With problem 14, the pattern is open. Some users have it closed by name, as do those whose pinhole opens it. */
function digitPlan(
  subject: Subject,
  direction: Direction,
  [open, closed]: readonly [unknown, unknown],
  more: readonly Wire[] = [],
): Wire {
  const pattern = patternIn(subject, direction, "digit plan");
  const usual = subject.roll(`digit plan ${direction}`).chance(0.1);
  const isNamed = pattern !== undefined || usual || patternIn(subject, direction, "pinhole") !== undefined;
  const permission = pattern?.isAllowed ? open : closed;
  const rows = isNamed ? [{ digitPatternName: PATTERN, permission }] : [];
  return plan(subject, `DigitPlan${NAMES[direction]}`, [...rows, ...more], pattern?.isOwn);
}

const OFFICES = "Partner offices";
const CODE = { digitPatternName: OFFICES, permission: "Authorization Code Required" };

export const digitPlanOriginating = (subject: Subject): Wire =>
  digitPlan(subject, "originating", ["Allow", "Disallow"], patternRequiresCode(subject) ? [CODE] : []);

/** Whether a pattern is allowed is a boolean here. */
export const digitPlanRedirecting = (subject: Subject): Wire => digitPlan(subject, "redirecting", [true, false]);
export const digitPlanCallMeNow = (subject: Subject): Wire => digitPlan(subject, "callMeNow", [true, false]);

/** With problem 14, the pinhole allows what the plan closes. In a near miss, the pinhole is ignored, or not in force. */
const pinhole =
  (direction: Direction) =>
  (subject: Subject): Wire => {
    const pattern = patternIn(subject, direction, "pinhole");
    const permission = pattern?.isAllowed ? "Allow" : "Ignore";
    const rows = pattern ? [{ digitPatternName: PATTERN, permission }] : [];
    return plan(subject, `PinholeDigitPlan${NAMES[direction]}`, rows, pattern?.isOwn);
  };

export const pinholeOriginating = pinhole("originating");
export const pinholeRedirecting = pinhole("redirecting");
export const pinholeCallMeNow = pinhole("callMeNow");

/** The group names the patterns. A change of any other pattern is refused. The words of the platform are unknown. */
export function unknownPattern({ userPermissions = [] }: Wire): string | undefined {
  const rows = [userPermissions].flat() as readonly { readonly digitPatternName: string }[];
  const unknown = rows.find(({ digitPatternName }) => digitPatternName !== PATTERN && digitPatternName !== OFFICES);
  return unknown && `Digit pattern not found: ${unknown.digitPatternName}`;
}
