import type { Subject } from "../common/subject.js";

export const ALWAYS = "Call Forwarding Always";
export const SECONDARY = "Call Forwarding Always Secondary";
export const BUSY = "Call Forwarding Busy";
export const NO_ANSWER = "Call Forwarding No Answer";
export const NOT_REACHABLE = "Call Forwarding Not Reachable";
export const SELECTIVE = "Call Forwarding Selective";

const ALL = [BUSY, NO_ANSWER, NOT_REACHABLE, SELECTIVE, SELECTIVE, ALWAYS, SECONDARY] as const;

/** The forward that leads outside, with problem 6. */
export const outwardOf = (subject: Subject): string | undefined =>
  subject.has(5) || subject.has(6) ? subject.roll("outward").pick(ALL) : undefined;

/** How a user nearly has problem 6. In the last, an outside default number is there and no active criterion uses it. */
const NEAR = ["colleague", "off", "feature code", "unused default"] as const;

export type NearForward = (typeof NEAR)[number];

/** With nearly problem 5, half of the users forward to a colleague. */
export function nearForwardOf(subject: Subject): NearForward | undefined {
  if (subject.nearly(6)) return subject.roll("nearly outward").pick(NEAR);
  return subject.nearly(5) && subject.roll("nearly outward").chance(0.5) ? "colleague" : undefined;
}

/** The service in which problems 5 and 6, or their near misses, show. */
export function forwardServiceOf(subject: Subject): string | undefined {
  const near = nearForwardOf(subject);
  return outwardOf(subject) ?? (near && (near === "unused default" ? SELECTIVE : BUSY));
}
