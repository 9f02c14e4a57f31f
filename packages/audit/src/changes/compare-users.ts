import { valueIn } from "../record/fact.js";
import type { CleanUser } from "../record/normalise.js";
import type { Change, CompareOptions, NotCompared } from "./change.js";
import { compare, type Gap } from "./compare.js";
import { type Entry, flatten } from "./flatten.js";
import { ODIN_USER } from "./odin-fields.js";
import { comparedPureCloud, PURECLOUD_FIELDS } from "./purecloud-fields.js";

/** What can be compared of a user. */
export function entriesOf(user: CleanUser, { volatile }: CompareOptions = {}): readonly Entry[] {
  if (user.platform === "purecloud") return flatten(comparedPureCloud(user), PURECLOUD_FIELDS, volatile);
  return flatten({ ...user, group: `${user.serviceProviderId}/${user.groupId}` }, ODIN_USER, volatile);
}

/** What changed of a user, and what could not be compared. */
export interface UserComparison {
  readonly changes: readonly Change[];
  readonly notCompared: readonly NotCompared[];
}

/** Compares the same user in two audits. What an audit did not read is not compared, and is no change. */
export function comparedUsers(before: CleanUser, after: CleanUser, options: CompareOptions = {}): UserComparison {
  const { differences, gaps } = compare(entriesOf(before, options), entriesOf(after, options));
  const whose = {
    ...{ platform: after.platform, userId: after.userId },
    name: valueIn(after.name) ?? valueIn(before.name),
  };
  return {
    changes: differences.map((difference) => ({ ...whose, ...difference })),
    notCompared: bySection(gaps).map((gap) => ({ ...whose, ...gap })),
  };
}

/**
 * What changed of a user between two audits: fields as values, lists as sets, countdowns as classes. What an audit did not read
 * is no change. {@link notCompared} lists it. Pure.
 *
 * @param before the clean view of the user in the earlier audit
 * @param after the same user in the later audit
 */
export function compareUsers(before: CleanUser, after: CleanUser, options: CompareOptions = {}): readonly Change[] {
  return comparedUsers(before, after, options).changes;
}

/** What of a user could not be compared, because an audit did not read it. Pure. */
export function notCompared(before: CleanUser, after: CleanUser, options: CompareOptions = {}): readonly NotCompared[] {
  return comparedUsers(before, after, options).notCompared;
}

/** Reasons of the clean view begin with the section. */
const SECTION = /^([A-Za-z][\w.]*): /;

/** The section that a field is missing for. If the reason names none, the field. */
export const sectionOf = ({ field, why }: Pick<Gap, "field" | "why">): string => SECTION.exec(why)?.[1] ?? field;

function bySection(gaps: readonly Gap[]): Pick<NotCompared, "section" | "fields" | "side" | "why">[] {
  const sections = new Map<string, { section: string; fields: string[]; side: Gap["side"]; why: string }>();
  for (const gap of gaps) {
    const section = sectionOf(gap);
    const key = `${section} ${gap.side}`;
    const known = sections.get(key) ?? { section, fields: [], side: gap.side, why: gap.why };
    if (!known.fields.includes(gap.field)) known.fields.push(gap.field);
    sections.set(key, known);
  }
  return [...sections.values()];
}
