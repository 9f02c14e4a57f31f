import type { Subject } from "../common/subject.js";

/**
 * The form of problem 28. A key dials outside, two keys have one number, or a fax or an alternate number is not ours.
 */
export type SpeedDialFault = "external" | "duplicate" | "fax" | "alternate";

export function speedDialFaultOf(subject: Subject): SpeedDialFault | undefined {
  if (!subject.has(28)) return undefined;
  return subject.roll("destinations").pick<SpeedDialFault>(["external", "duplicate", "fax", "alternate"]);
}

/** In a near miss of problem 28, half of the users have a fax with a free number of the group. */
export const hasGroupFax = (subject: Subject): boolean =>
  subject.nearly(28) && subject.roll("near destinations").chance(0.5);

/** The service that the problem, or the near miss, shows in. */
export function speedDialServiceOf(subject: Subject): string | undefined {
  const fault = speedDialFaultOf(subject);
  if (fault === "fax" || hasGroupFax(subject)) return "Fax Messaging";
  return fault === "alternate" ? "Alternate Numbers" : "Speed Dial 8";
}
