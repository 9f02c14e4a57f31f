import type { Subject } from "../common/subject.js";
import { patternOf } from "./pinhole.js";
import { isStrict } from "./strict-groups.js";

/**
 * In a near miss of problem 3, half of the users have an open plan in force, and not the service. A strict group does not show
 * the plan of such a user.
 */
export const opensInVain = (subject: Subject): boolean =>
  subject.nearly(3) && !isStrict(subject.estate, subject) && subject.roll("click").chance(0.5);

/** Whether Call Me Now must be assigned, because a problem or its near miss shows there. */
export function clicksToCall(subject: Subject): boolean {
  const pattern = patternOf(subject);
  const isThere = pattern?.direction === "callMeNow" && !pattern.isOpen;
  return subject.has(3) || (subject.nearly(3) && !opensInVain(subject)) || isThere;
}

/** Whether Call Me Now must not be assigned. */
export const neverClicks = (subject: Subject): boolean => opensInVain(subject) || patternOf(subject)?.isOpen === true;
