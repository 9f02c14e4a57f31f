import { isTooDeep } from "../../record/depth.js";
import type { OdinSectionName } from "../../record/odin/record.js";
import { asObject } from "../../record/wire.js";
import { isErrorAnswer, isOfAnother } from "../section.js";

/** What one answer about many sections contains of a user, as wire values by section. A missing section is absent. */
export type Draft = Partial<Record<OdinSectionName, unknown>>;

/** A draft of one user, and how complete its source is. */
export interface UserDraft {
  readonly draft: Draft;
  /** Whether the source has all sections that the user has. */
  readonly isWide: boolean;
  /** Sections whose service the user lacks, as the source itself says. @default none */
  readonly unassigned?: ReadonlySet<OdinSectionName> | undefined;
}

/**
 * Whether a part of a wide answer describes this user. Odin writes an empty object as `[]`, also for a part that it could
 * not read. The part may also be an error, or another user's. Such a part is read by itself, and not treated as empty.
 */
export function describesUser(value: unknown, userId: string): boolean {
  const object = asObject(value);
  if (object === undefined || Object.keys(object).length === 0) return false;
  return !isErrorAnswer(object) && !isOfAnother(object, userId) && !isTooDeep(object);
}

/** A draft of the parts that describe the user. */
export function draftOf(userId: string, parts: Iterable<readonly [OdinSectionName, unknown]>): Draft {
  const draft: Draft = {};
  for (const [name, value] of parts) if (describesUser(value, userId)) draft[name] = value;
  return draft;
}
