import type { Subject } from "./subject.js";

/** The number and extension that a user has on Odin. */
export interface Line {
  /** E.164. */
  readonly number: string | undefined;
  readonly extension: string | undefined;
}

const NONE: Line = { number: undefined, extension: undefined };

/** As HR knows them, except for users who are left over. Nobody removed their service packs. */
export const lineOf = (subject: Subject): Line => subject.written.line ?? (isLeftOver(subject) ? NONE : subject.person);

/** With problem 23, a user has no device and no number. Nothing is switched on or registered. */
export const isLeftOver = (subject: Subject): boolean => subject.has(23);
