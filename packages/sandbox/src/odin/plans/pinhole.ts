import type { Subject } from "../common/subject.js";

/** The calls of a plan, and where a pinhole opens it. */
export type Direction = "originating" | "redirecting" | "callMeNow";

/** The plan in which problem 14, or its near miss, shows. */
export const pinholeOf = (subject: Subject): Direction | undefined =>
  subject.has(14) || subject.nearly(14)
    ? subject.roll("pinhole").pick<Direction>(["originating", "originating", "redirecting", "callMeNow"])
    : undefined;
