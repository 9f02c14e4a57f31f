import type { OdinSectionName } from "../../record/odin/record.js";
import { asObject } from "../../record/wire.js";
import { isOfAnother } from "../section.js";

/** What one call that answers for many sections brought of a user: wire values by section; a section that it lacks is absent. */
export type Draft = Partial<Record<OdinSectionName, unknown>>;

/** A draft, and what it was taken from. */
export interface DraftOf {
  readonly draft: Draft;
  /** Whether that was an answer that holds all of a user's sections, but for what the user does not have. */
  readonly isWide: boolean;
}

/**
 * Whether a part of a wide answer tells something of this user. Odin writes an empty object as `[]`, also for a part that it
 * could not read; an error may stand in the part's place, and so may another user's part. Such a part is asked for by itself
 * rather than taken for empty.
 */
export function tells(value: unknown, userId: string): boolean {
  const object = asObject(value);
  if (object === undefined || Object.keys(object).length === 0) return false;
  return typeof object.error !== "string" && !isOfAnother(object, userId);
}

/** The parts that tell something, as a draft. */
export function draftOf(userId: string, parts: Iterable<readonly [OdinSectionName, unknown]>): Draft {
  const draft: Draft = {};
  for (const [name, value] of parts) if (tells(value, userId)) draft[name] = value;
  return draft;
}
