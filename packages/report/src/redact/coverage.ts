import type { Coverage } from "@rollcall/audit";
import {
  type AuditFacts,
  type AuditRule,
  CHOICES,
  type Logins,
  ORGANISATIONS,
  type Selection,
} from "@rollcall/audit/changes";
import type { Side, Sides } from "@rollcall/audit/people";
import { textBy } from "./finding.js";
import { day, type Redaction, ruleId, scopeToken } from "./treatment.js";

/** What was read of a scope. Sections and parts have names of ours. Reasons may quote the platform. */
export function coverageToken(coverage: Coverage, to: Redaction): Coverage {
  const { platform, scope, strategy, users, outcomes, sections, gaps, context } = coverage;
  const { notAsked, contradicted, notes, truncated, stopped, calls, elapsedMs } = coverage;
  const reasons = (texts: readonly string[]) => texts.map((one) => to.sentences(one));
  const reason = (text: string | null) => (text === null ? null : to.sentences(text));
  return {
    platform,
    scope: scopeToken(scope, to),
    strategy,
    users,
    outcomes,
    sections: Object.fromEntries(Object.entries(sections).map(([name, counts]) => [to.sentences(name), counts])),
    gaps: gaps.map(({ section, status, users: number, because, notReturned }) => ({
      ...{ section: to.sentences(section), status, users: number, because: reasons(because) },
      ...(notReturned && { notReturned }),
    })),
    context: context.map(({ part, status, because }) => ({
      ...{ part: to.sentences(part), status, because: reasons(because) },
    })),
    notAsked: reasons(notAsked),
    contradicted: reasons(contradicted),
    notes: reasons(notes),
    truncated: reason(truncated),
    stopped: reason(stopped),
    calls,
    elapsedMs,
  };
}

const sideToken = (side: Side, to: Redaction): Side =>
  side.state === "partial" ? { state: side.state, because: side.because.map((one) => to.sentences(one)) } : side;

export const sidesToken = ({ odin, purecloud }: Sides, to: Redaction): Sides => ({
  odin: sideToken(odin, to),
  purecloud: sideToken(purecloud, to),
});

/** Which of these flags chose something, without what they chose. One that was not given stays so. */
function selectionToken(selection: Selection, to: Redaction): Selection {
  const flags = [...ORGANISATIONS, ...CHOICES].filter((flag) => flag in selection);
  return Object.fromEntries(flags.map((flag) => [flag, hidden(selection[flag] ?? null, to)]));
}

const hidden = (value: Selection[string], to: Redaction) =>
  value === null ? null : to.tokens("text", JSON.stringify(value));

/** Whether two audits have one login. */
const loginsToken = ({ odin, purecloud }: Logins, to: Redaction): Logins => ({
  ...(odin !== undefined && { odin: to.tokens("text", odin) }),
  ...(purecloud !== undefined && { purecloud: to.tokens("text", purecloud) }),
});

/** What is known of a whole audit. Its times are days. */
export function factsToken(facts: AuditFacts, to: Redaction): AuditFacts {
  const { startedAt, finishedAt, asOf, version, scopes, selection, logins, sides, rules, settings } = facts;
  return {
    startedAt: textBy(day, startedAt, to),
    finishedAt: textBy(day, finishedAt, to),
    asOf: textBy(day, asOf, to),
    version,
    scopes: scopes.map(({ platform, scope }) => ({ platform, scope: scopeToken(scope, to) })),
    selection: selection && selectionToken(selection, to),
    logins: logins && loginsToken(logins, to),
    sides: sidesToken(sides, to),
    rules: rules.map((rule) => auditRuleToken(rule, to)),
    settings: to.tokens("id", settings),
    redactedBy: keyMark(to),
    token: auditToken(finishedAt, to),
  };
}

const auditRuleToken = ({ id, severity, because, judgesDeleted }: AuditRule, to: Redaction): AuditRule => ({
  ...{ id: textBy(ruleId, id, to), severity },
  ...(judgesDeleted && { judgesDeleted }),
  ...(because && { because: because.map((one) => to.sentences(one)) }),
});

/** The token of an audit. It does not reveal when the audit was made. */
export const auditToken = (finishedAt: string, { tokens }: Redaction): string => tokens("audit", finishedAt);

/** A mark of a key. It is the same for each copy with that key, and does not reveal the key. */
const keyMark = ({ tokens }: Redaction): string => tokens("id", "the key of a copy");
