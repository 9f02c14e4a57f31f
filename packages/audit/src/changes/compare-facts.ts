import { selectionNotes } from "./compare-selections.js";
import { type AuditsCompared, CHANGES_FORMAT } from "./events.js";
import type { AuditFacts } from "./source.js";

/** What may make two audits differ, other than the platforms. It is one event. */
export function comparedFacts(before: AuditFacts, after: AuditFacts): AuditsCompared {
  const [was, is] = [severitiesOf(before), severitiesOf(after)];
  const without = (those: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>) =>
    [...those.keys()].filter((id) => !others.has(id)).sort();
  return {
    format: CHANGES_FORMAT,
    before: timesOf(before),
    after: timesOf(after),
    rulesAdded: without(is, was),
    rulesRemoved: without(was, is),
    notes: [
      ...selectionNotes(before, after),
      ...(before.finishedAt > after.finishedAt ? ["the earlier audit was finished after the later one"] : []),
      ...(after.redactedBy === undefined ? [] : ["both audits are redacted: names, numbers and ids are tokens"]),
      ...versionNote(before, after),
      ...settingsNote(before, after),
      ...severityNotes(was, is),
      ...scopeNotes(before, after, "earlier"),
      ...scopeNotes(after, before, "later"),
    ],
  };
}

const timesOf = ({ startedAt, finishedAt, token }: AuditFacts) => ({
  ...{ startedAt, finishedAt },
  ...(token !== undefined && { token }),
});

const severitiesOf = ({ rules }: AuditFacts): ReadonlyMap<string, string> =>
  new Map(rules.map(({ id, severity }) => [id, severity]));

function versionNote(before: AuditFacts, after: AuditFacts): string[] {
  if (before.version === after.version) return [];
  return [`version ${before.version} collected the earlier audit, and ${after.version} the later one`];
}

function settingsNote(before: AuditFacts, after: AuditFacts): string[] {
  if (before.settings === after.settings) return [];
  return ["other thresholds or lists judged the later audit, so a finding may be new or resolved without a change"];
}

function severityNotes(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): string[] {
  return [...is].flatMap(([id, severity]) => {
    const earlier = was.get(id);
    return earlier === undefined || earlier === severity ? [] : [`${id} was ${earlier}, is ${severity}`];
  });
}

/** At most so many scopes are named. */
const NAMED = 5;

function scopeNotes(those: AuditFacts, others: AuditFacts, which: string): string[] {
  const there = new Set(others.scopes.map(({ platform, scope }) => `${platform} ${scope}`));
  const only = those.scopes.filter(({ platform, scope }) => !there.has(`${platform} ${scope}`));
  if (only.length === 0) return [];
  const names = only.slice(0, NAMED).map(({ scope }) => scope);
  const more = only.length > NAMED ? ` and ${only.length - NAMED} more` : "";
  return [`only the ${which} audit has ${names.join(", ")}${more}`];
}
