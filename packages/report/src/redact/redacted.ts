import type { AuditSource, ChangeEvent, Placed } from "@rollcall/audit/changes";
import type { ReportedAudit } from "../audit/reported-audit.js";
import { contextToken } from "./context.js";
import { auditToken, coverageToken, factsToken } from "./coverage.js";
import { auditFindingToken, textBy } from "./finding.js";
import { judgementToken } from "./judgement.js";
import { numbersBy } from "./numbers.js";
import { peopleLineToken } from "./people.js";
import { pathBy, sentencesBy } from "./sentences.js";
import { type Digest, tokensBy } from "./tokens.js";
import { day, type Redaction } from "./treatment.js";
import { userToken } from "./user.js";

/** What hides texts with a key. */
export function redactionBy(digest: Digest): Redaction {
  const tokens = tokensBy(digest);
  return { tokens, sentences: sentencesBy(tokens), paths: pathBy(tokens), number: numbersBy(tokens) };
}

/** An audit for a comparison. The same key gives the same tokens, so two of them can be compared. */
export function redactedSource(source: AuditSource, to: Redaction): AuditSource {
  return {
    facts: factsToken(source.facts, to),
    users: () => placed(source.users(), (user) => userToken(user, to)),
    user: async (place) => userToken(await source.user(place), to),
    findings: () => placed(source.findings(), (finding) => auditFindingToken(finding, to)),
    finding: async (place) => auditFindingToken(await source.finding(place), to),
    context: () => each(source.context(), (part) => contextToken(part, to)),
  };
}

/**
 * An audit without names. What is not on a list becomes a token. Every report that is written of it is redacted.
 *
 * @param changes the changes since the audit before, made from sources that are redacted with the same key
 */
export function redacted(
  audit: ReportedAudit,
  to: Redaction,
  changes?: () => AsyncIterable<ChangeEvent> | Iterable<ChangeEvent>,
): ReportedAudit {
  const shown: { readonly [Name in keyof Required<ReportedAudit>]: ReportedAudit[Name] } = {
    facts: factsToken(audit.facts, to),
    users: () => placed(audit.users(), (user) => userToken(user, to)),
    findings: () => placed(audit.findings(), (finding) => auditFindingToken(finding, to)),
    context: () => each(audit.context(), (part) => contextToken(part, to)),
    judgement: judgementToken(audit.judgement, to),
    coverage: audit.coverage.map((one) => coverageToken(one, to)),
    people: () => each(audit.people(), (line) => peopleLineToken(line, to)),
    changes,
    past: audit.past.map(({ startedAt, finishedAt, findings }) => ({
      ...{ startedAt: textBy(day, startedAt, to), finishedAt: textBy(day, finishedAt, to) },
      ...{ token: auditToken(finishedAt, to), findings },
    })),
    prices: audit.prices,
    tenant: undefined,
    isRedacted: true,
    isDemoTime: audit.isDemoTime,
  };
  return shown;
}

async function* each<T>(items: AsyncIterable<T> | Iterable<T>, show: (item: T) => T): AsyncGenerator<T> {
  for await (const item of items) yield show(item);
}

const placed = <T>(items: AsyncIterable<Placed<T>> | Iterable<Placed<T>>, show: (item: T) => T) =>
  each(items, ({ place, value }) => ({ place, value: show(value) }));
