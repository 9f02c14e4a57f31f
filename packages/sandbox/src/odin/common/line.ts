import type { Subject } from "./subject.js";

/** The number and extension that a user has on Odin. */
export interface Line {
  /** E.164. */
  readonly number: string | undefined;
  readonly extension: string | undefined;
}

const NONE: Line = { number: undefined, extension: undefined };

export const lineOf = (subject: Subject): Line => subject.written.line ?? madeLine(subject);

/**
 * The line before all changes, as HR knows it. Devices, forwards of colleagues and hunt groups stay as they are when a user gives up a
 * number. Users who are left over have none, and nobody removed their service packs.
 */
export function madeLine(subject: Subject): Line {
  if (subject.isNew) return subject.written.line ?? NONE;
  return isLeftOver(subject) ? NONE : subject.person;
}

/** With problem 23, a user has no device and no number. Nothing is switched on or registered. */
export const isLeftOver = (subject: Subject): boolean => subject.has(23);
