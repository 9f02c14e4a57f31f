import type { Subject } from "../common/subject.js";

/** Where problem 28 is: a key that dials outside, two keys for one number, a fax or an alternate number that is not ours. */
export type SpeedDialFault = "external" | "duplicate" | "fax" | "alternate";

export function speedDialFaultOf(subject: Subject): SpeedDialFault | undefined {
  if (!subject.has(28)) return undefined;
  return subject.roll("destinations").pick<SpeedDialFault>(["external", "duplicate", "fax", "alternate"]);
}

/** The service that it shows in. */
export function speedDialServiceOf(subject: Subject): string | undefined {
  const fault = speedDialFaultOf(subject);
  if (fault === "fax") return "Fax Messaging";
  return fault === "alternate" ? "Alternate Numbers" : "Speed Dial 8";
}
