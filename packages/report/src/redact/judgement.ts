import type { Former } from "@rollcall/audit/people";
import type { JudgedRule, Judgement, RulesConfig, Suppression } from "@rollcall/audit/rules";
import { contact, country } from "./contact.js";
import { sidesToken } from "./coverage.js";
import { findingToken, ruleToken, subjectToken, textBy, userSubject } from "./finding.js";
import { findingIdOf } from "./finding-id.js";
import { comparisonToken } from "./people.js";
import { day, each, hidden, type Redaction, ruleId, scopeToken, shown, token } from "./treatment.js";

/** What the rules say, with tokens. A new field does not compile here until somebody decides. */
export function judgementToken(judgement: Judgement, to: Redaction): Judgement {
  const { asOf, config, findings, rules, folds, users, scopes, subjects, people, former, differences } = judgement;
  const { byRecord, notEvaluatedByRecord, unused, expired } = judgement;
  const ids = new Map<readonly string[], readonly string[]>();
  const listed = (texts: readonly string[], of: typeof ruleId) => {
    const known = ids.get(texts) ?? texts.map((one) => textBy(of, one, to));
    ids.set(texts, known);
    return known;
  };
  return {
    asOf: new Date(asOf.toISOString().slice(0, 10)),
    config: configToken(config, to),
    findings: findings.map((one) => findingToken(one, to)),
    rules: rules.map((one) => judgedRuleToken(one, to)),
    folds: folds.map(({ rule, scope, found, evaluated }) => ({
      ...{ rule: textBy(ruleId, rule, to), scope: scopeToken(scope, to), found, evaluated },
    })),
    users: users.map(({ subject, counts }) => ({ subject: subjectToken(subject, to), counts })),
    scopes: scopes.map(({ platform, scope, bound, found, evaluated, all }) => ({
      ...{ platform, scope: scopeToken(scope, to), bound, found, evaluated, all },
    })),
    subjects: subjects.map((one) => userSubject(one, to)),
    people: peopleToken(people, to),
    former: former.map((one) => formerToken(one, to)),
    differences: differences.map((of) => of.map((one) => comparisonToken(one, to))),
    byRecord: byRecord.map((texts) => listed(texts, findingIdOf)),
    notEvaluatedByRecord: notEvaluatedByRecord.map((texts) => listed(texts, ruleId)),
    unused: unused.map((one) => suppressionToken(one, to)),
    expired: expired.map((one) => suppressionToken(one, to)),
  };
}

function judgedRuleToken(judged: JudgedRule, to: Redaction): JudgedRule {
  const { rule, severity, because, scopes, found, suppressed, clear, notEvaluated } = judged;
  return {
    ...{ severity, found, suppressed, clear, notEvaluated },
    rule: ruleToken(rule, to),
    because: because.map((one) => to.sentences(one)),
    scopes: scopes.map((one) => ({
      ...{ scope: scopeToken(one.scope, to), found: one.found, suppressed: one.suppressed },
      ...{ clear: one.clear, notEvaluated: one.notEvaluated },
    })),
  };
}

function peopleToken(people: Judgement["people"], to: Redaction): Judgement["people"] {
  const { sides, matched, ambiguous, onlyOdin, onlyPureCloud, unread, suggestions } = people;
  return {
    sides: sidesToken(sides, to),
    matched,
    ambiguous: ambiguous.map(({ odin, purecloud, edges, because, sharers }) => ({
      ...{ odin, purecloud, edges, because: because.map((one) => to.sentences(one)), sharers },
    })),
    onlyOdin,
    onlyPureCloud,
    unread: new Map([...unread].map(([at, because]) => [at, to.sentences(because)])),
    suggestions,
  };
}

function formerToken({ odin, purecloud, by }: Former, to: Redaction): Former {
  const gone: { readonly [Name in keyof Former["purecloud"]]: unknown } = {
    userId: to.tokens("user", purecloud.userId),
    name: shown(token("person"), purecloud.name, to),
    email: shown(token("mail"), purecloud.email, to),
    username: shown(token("mail"), purecloud.username, to),
    addresses: shown(each(contact), purecloud.addresses, to),
    country: shown(country, purecloud.country, to),
  };
  return { odin, purecloud: gone as Former["purecloud"], by };
}

const suppressionToken = ({ id, of, reason, owner, until }: Suppression, to: Redaction): Suppression => ({
  id: textBy(findingIdOf, id, to),
  ...(of && { of: hidden.show(of, to) as NonNullable<Suppression["of"]> }),
  reason: to.tokens("text", reason),
  owner: to.tokens("person", owner),
  until: textBy(day, until, to),
});

/** Thresholds and severities stay. Lists of users, numbers and domains become tokens. */
function configToken(config: RulesConfig, to: Redaction): RulesConfig {
  const { thresholds, rules, allow, trustedDomains, paidServices, countries, ownNumbers } = config;
  const list = (texts: readonly string[]) => texts.map((one) => to.tokens("text", one));
  return {
    thresholds,
    rules: Object.fromEntries(Object.entries(rules).map(([id, severity]) => [textBy(ruleId, id, to), severity])),
    allow: {
      international: list(allow.international),
      forwardTo: list(allow.forwardTo),
      administrators: list(allow.administrators),
      serviceAccounts: list(allow.serviceAccounts),
      withoutManager: list(allow.withoutManager),
    },
    trustedDomains: list(trustedDomains),
    paidServices,
    countries,
    destinations: Object.fromEntries(
      Object.entries(config.destinations).map(([prefix, of]) => [to.tokens("text", prefix), of]),
    ),
    profile: config.profile,
    ownNumbers: list(ownNumbers),
    country: config.country,
    singleSignOn: config.singleSignOn,
    people: hidden.show(config.people, to) as RulesConfig["people"],
    suppressions: config.suppressions.map((one) => suppressionToken(one, to)),
  };
}
