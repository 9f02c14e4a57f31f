import {
  CHOICES,
  changedLogins,
  changedSelection,
  DEMO_ORGANISATION,
  type Logins,
  ORGANISATIONS,
  type Selection,
} from "../selection.js";
import type { AuditFacts } from "./source.js";

/**
 * A sentence if two audits may be of two organisations, or chose other groups or users. A redacted copy of an older version does not say
 * what it is made of.
 */
export function selectionNotes(before: AuditFacts, after: AuditFacts): string[] {
  if (!before.selection || !after.selection) return [];
  const differing = (flags: readonly string[]) => changedBy(flags, before.selection ?? {}, after.selection ?? {});
  const hosts = differing(ORGANISATIONS);
  const organisations = hosts.length > 0 ? hosts : changedLogins(...ofBoth(before.logins, after.logins));
  const choices = differing(CHOICES);
  if (organisations.length > 0)
    return [`the audits may be of two organisations: ${[...organisations, ...choices].join("; ")}`];
  return choices.length === 0 ? [] : [`other groups or users were chosen: ${choices.join("; ")}`];
}

/** A platform that only one audit has makes no difference here. A seed does, because only a demo has one. */
function changedBy(flags: readonly string[], before: Selection, after: Selection): string[] {
  const compared = flags.filter((flag) => (flag in before && flag in after) || DEMO_ORGANISATION.includes(flag));
  const picked = (all: Selection) => Object.fromEntries(compared.map((flag) => [flag, all[flag]]));
  return changedSelection(picked(before), picked(after));
}

/** The logins of the platforms that both audits have. */
function ofBoth(before: Logins = {}, after: Logins = {}): [Logins, Logins] {
  const picked = (one: Logins, other: Logins) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => name in other));
  return [picked(before, after), picked(after, before)];
}
