import type { Judgement, Since } from "@rollcall/audit/rules";
import type { AuditTimes, ReportedScope } from "@rollcall/report";
import type { Redaction } from "@rollcall/report/redact";

/** What people see of a run. */
export interface Screen {
  /** What hides names. Undefined if they are shown. */
  readonly to: Redaction | undefined;
  /** When the audit was made. */
  times(times: AuditTimes): AuditTimes;
  scope(scope: ReportedScope): ReportedScope;
  judgement(judgement: Judgement): Judgement;
  since(since: Since): Since;
  /** The name of a group, or of a service provider. */
  name(scope: string): string;
  /** A line that may quote a platform. */
  line(text: string): string;
}

/** Everything is shown. */
export const PLAIN: Screen = {
  to: undefined,
  times: (times) => times,
  scope: (scope) => scope,
  judgement: (judgement) => judgement,
  since: (since) => since,
  name: (scope) => scope,
  line: (text) => text,
};

/** A screen without names, if something hides them. */
export async function screenBy(to: Redaction | undefined): Promise<Screen> {
  if (!to) return PLAIN;
  const { redactedJudgement, redactedScope, redactedScopeName, redactedSince } = await import(
    "@rollcall/report/redact"
  );
  return {
    to,
    // A copy has only days, so the screen has no times either.
    times: ({ startedAt, asOf, isDemoTime, repeated }) => ({
      ...{ startedAt: dayOf(startedAt), asOf: asOf && dayOf(asOf), isDemoTime, repeated },
    }),
    scope: (scope) => redactedScope(scope, to),
    judgement: (judgement) => redactedJudgement(judgement, to),
    since: (since) => redactedSince(since, to),
    name: (scope) => redactedScopeName(scope, to),
    line: (text) => to.sentences(text),
  };
}

const dayOf = (time: Date): Date => new Date(time.toISOString().slice(0, "2026-11-30".length));
