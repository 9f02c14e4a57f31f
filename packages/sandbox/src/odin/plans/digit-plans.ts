import { homeOf, type Subject, type Wire } from "../common/subject.js";
import { patternRequiresCode } from "./authorization-codes.js";
import { type Direction, pinholeOf } from "./pinhole.js";

/** A pattern of the digits of premium numbers. Every plan disallows this class. */
const PATTERN = "Premium prefixes";

const plan = (subject: Subject, userPermissions: readonly Wire[]): Wire => ({
  useCustomSettings: userPermissions.length > 0 || subject.roll("digit plan").chance(0.5),
  userPermissions,
  ...homeOf(subject),
});

/** Some users have the pattern closed by name as well. */
function closed(subject: Subject, direction: Direction, permission: unknown): readonly Wire[] {
  const usual = subject.roll(`digit plan ${direction}`).chance(0.1);
  return usual || pinholeOf(subject) === direction ? [{ digitPatternName: PATTERN, permission }] : [];
}

export const digitPlanOriginating = (subject: Subject): Wire =>
  plan(subject, [
    ...closed(subject, "originating", "Disallow"),
    ...(patternRequiresCode(subject)
      ? [{ digitPatternName: "Partner offices", permission: "Authorization Code Required" }]
      : []),
  ]);

/** Whether a pattern is allowed is a boolean here. */
export const digitPlanRedirecting = (subject: Subject): Wire => plan(subject, closed(subject, "redirecting", false));
export const digitPlanCallMeNow = (subject: Subject): Wire => plan(subject, closed(subject, "callMeNow", false));

/** With problem 14, the pinhole allows what the plan closes. In a near miss, the pinhole is ignored. */
const pinhole =
  (direction: Direction) =>
  (subject: Subject): Wire => {
    const open = pinholeOf(subject) === direction;
    return plan(subject, open ? [{ digitPatternName: PATTERN, permission: subject.has(14) ? "Allow" : "Ignore" }] : []);
  };

export const pinholeOriginating = pinhole("originating");
export const pinholeRedirecting = pinhole("redirecting");
export const pinholeCallMeNow = pinhole("callMeNow");
