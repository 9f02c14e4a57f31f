import type { Subject } from "../common/subject.js";
import { isStrict } from "./strict-groups.js";

/** The calls of a plan, and where a pattern opens it. */
export type Direction = "originating" | "redirecting" | "callMeNow";

/** A pattern that problem 14, or its near miss, is about. */
export interface Pattern {
  readonly direction: Direction;
  readonly where: "pinhole" | "digit plan";
  readonly isAllowed: boolean;
  /** Whether the user's patterns are in force. */
  readonly isOwn: boolean;
  /** Whether every class of the direction is open, so there is nothing for the pattern to open. */
  readonly isOpen: boolean;
}

/** Where problem 14 shows. In a near miss, the pattern opens nothing, is not in force, or nothing is closed. */
export function patternOf(subject: Subject): Pattern | undefined {
  const { has, nearly, estate } = subject;
  if (!has(14) && !nearly(14)) return undefined;
  const roll = subject.roll("pinhole");
  const direction = roll.pick<Direction>(["originating", "originating", "redirecting", "callMeNow"]);
  const where = roll.pick(["pinhole", "digit plan"] as const);
  const found = { direction, where, isAllowed: true, isOwn: true, isOpen: false };
  if (has(14)) return found;
  const near = roll.pick(["closed", "inherited", "open"]);
  if (near === "inherited") return { ...found, isOwn: false };
  // Only a user without Call Me Now can have every class open there without problem 3.
  if (near === "open" && !isStrict(estate, subject)) return { ...found, direction: "callMeNow", isOpen: true };
  return { ...found, isAllowed: false };
}
