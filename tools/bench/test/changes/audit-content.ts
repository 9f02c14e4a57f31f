import type { AuditContent, ViewedUser } from "@rollcall/audit/changes";
import { DEFAULT_CONFIG, Judge, RULES, type Rule } from "@rollcall/audit/rules";
import type { Audited } from "../../src/rules/audit-of.ts";

/** An audit of an estate, judged, as it is compared with another one. */
export function contentOf({ estate, now, context, records }: Audited, rules: readonly Rule[] = RULES): AuditContent {
  const judge = new Judge({ rules, config: { ...DEFAULT_CONFIG, trustedDomains: estate.domains }, asOf: now });
  for (const part of context) judge.part(part);
  const views = records.map((record) => judge.record(record));
  const judgement = judge.finish();
  const users = views.map(
    (user, at): ViewedUser => ({ ...user, notEvaluated: judgement.notEvaluatedByRecord[at] ?? [] }),
  );
  const scopes = estate.odin.serviceProviders.flatMap(({ serviceProviderId, groups }) =>
    groups.map((group) => ({ platform: "odin" as const, scope: `${serviceProviderId}/${group}` })),
  );
  const time = now.toISOString();
  return {
    facts: {
      ...{ startedAt: time, finishedAt: time, asOf: time, version: "0.0.0", settings: "" },
      scopes: [...scopes, { platform: "purecloud", scope: "organisation" }],
      sides: { odin: { state: "complete" }, purecloud: { state: "complete" } },
      rules: judgement.rules.map(({ rule: { id, severity } }) => ({ id, severity })),
    },
    users,
    findings: judgement.findings,
    context,
  };
}
