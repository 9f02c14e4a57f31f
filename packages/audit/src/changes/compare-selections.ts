import {
  CHOICES,
  changedLogins,
  changedSelection,
  DEMO_ORGANISATION,
  isSameJson,
  type Logins,
  ORGANISATIONS,
  type Selection,
} from "../selection.js";
import type { AuditFacts } from "./source.js";

/**
 * A sentence if two audits may be of two organisations, and one if they chose other groups or users. A redacted copy of an older
 * version does not say what it is made of.
 */
export function selectionNotes(before: AuditFacts, after: AuditFacts): string[] {
  const [was, is] = [before.selection, after.selection];
  if (!was || !is) return [];
  const hosts = changedHosts(was, is);
  const organisations = hosts.length > 0 ? hosts : changedLogins(...ofBoth(before.logins, after.logins));
  // Without what they chose, because the report of a group has nobody else's ids.
  const choices = CHOICES.filter((flag) => flag in was && flag in is && !isSameJson(was[flag], is[flag]));
  return [
    ...(organisations.length > 0 ? [`the audits may be of two organisations: ${organisations.join("; ")}`] : []),
    ...(choices.length > 0 ? [`other groups or users were chosen: ${choices.join(", ")}`] : []),
  ];
}

/** A platform that only one audit has makes no difference here. A seed does, because only a demo has one. */
function changedHosts(before: Selection, after: Selection): string[] {
  const isCompared = (flag: string) => (flag in before && flag in after) || DEMO_ORGANISATION.includes(flag);
  const picked = (all: Selection) =>
    Object.fromEntries(ORGANISATIONS.filter(isCompared).map((flag) => [flag, all[flag]]));
  return changedSelection(picked(before), picked(after));
}

/** The logins of the platforms that both audits have. */
function ofBoth(before: Logins = {}, after: Logins = {}): [Logins, Logins] {
  const picked = (one: Logins, other: Logins) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => name in other));
  return [picked(before, after), picked(after, before)];
}
