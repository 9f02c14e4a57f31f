import type { Subject } from "./subject.js";

/** The number and extension that a user has on Odin. */
export interface Line {
  /** E.164. */
  readonly number: string | undefined;
  readonly extension: string | undefined;
}

const NONE: Line = { number: undefined, extension: undefined };

/** As HR has them, but for users who are left over: nobody took the service packs away. */
export const lineOf = (subject: Subject): Line => (isLeftOver(subject) ? NONE : subject.person);

/** Problem 23: no device, no number, nothing switched on, nothing registered. */
export const isLeftOver = (subject: Subject): boolean => subject.has(23);
