import type { AuditFinding } from "@rollcall/audit/changes";
import {
  type Finding,
  type PersonSubject,
  RULES,
  type Rule,
  type Subject,
  type UserSubject,
} from "@rollcall/audit/rules";
import { evidenceToken } from "./evidence.js";
import { findingIdOf } from "./finding-id.js";
import { day, type Of, type Redaction, ruleId, scopeToken } from "./treatment.js";

/** Shows a text by a treatment of texts. */
export const textBy = (of: Of<string>, text: string, to: Redaction): string => String(of.show(text, to));

const nameToken = (name: string | null, { tokens }: Redaction): string | null =>
  name === null ? null : tokens("person", name);

/** A user whom a finding or a line is about. */
export const userSubject = ({ platform, scope, userId, name }: UserSubject, to: Redaction): UserSubject => ({
  platform,
  scope: scopeToken(scope, to),
  userId: to.tokens("user", userId),
  name: nameToken(name, to),
});

const personSubject = ({ platform, scope, name, odin, purecloud }: PersonSubject, to: Redaction): PersonSubject => ({
  platform,
  scope: scopeToken(scope, to),
  name: nameToken(name, to),
  odin: userSubject(odin, to),
  purecloud: userSubject(purecloud, to),
});

export const subjectToken = (subject: Subject, to: Redaction): Subject =>
  subject.platform === "both" ? personSubject(subject, to) : userSubject(subject, to);

/** Reasons name people in chains, so their names go first. A name may be an ordinary word. */
function reasonToken(because: string, subject: Subject, to: Redaction): string {
  const names = [subject.name, ...(subject.platform === "both" ? [subject.odin.name, subject.purecloud.name] : [])];
  const known = names.filter((name): name is string => name !== null && name.trim() !== "");
  const [name] = known.filter((one) => because.startsWith(`${one} → `));
  if (name === undefined) return to.sentences(because);
  return `${to.tokens("person", name)} → ${to.sentences(because.slice(name.length + " → ".length))}`;
}

const OURS: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** A rule of the tenant. Its words may name somebody. */
const RULE_WORDS = { title: "a rule of the tenant", remedy: { words: "see the rule" } } as const;

/** A rule of the tenant, without its words. Ours are public. */
export function ruleToken(rule: Rule, to: Redaction): Rule {
  if (OURS.has(rule.id)) return rule;
  const { title, remedy } = RULE_WORDS;
  return { ...rule, id: textBy(ruleId, rule.id, to), title, remedy, why: "", when: "", guards: [] };
}

type Suppressed = NonNullable<Finding["suppressed"]>;

const suppressedToken = ({ reason, owner, until }: Suppressed, to: Redaction): Suppressed => ({
  reason: to.tokens("text", reason),
  owner: to.tokens("person", owner),
  until: textBy(day, until, to),
});

/** What every finding has. A new field does not compile here until somebody decides. */
type Common = Required<Omit<Finding, "because" | "evidence">>;

/** A finding without its reason and its evidence. */
export function commonToken(
  finding: Omit<Finding, "because" | "evidence">,
  to: Redaction,
): Omit<Finding, "because" | "evidence"> {
  const { id, rule, severity, subject, parts, partOf, firstSeen, atLeast, suppressed } = finding;
  // Those of the rule, because a line of a file may say anything.
  const { title, remedy } = OURS.get(rule) ?? RULE_WORDS;
  const idToken = (one: string) => textBy(findingIdOf, one, to);
  const shown: { readonly [Name in keyof Common]: Common[Name] | undefined } = {
    id: idToken(id),
    rule: textBy(ruleId, rule, to),
    severity,
    subject: subjectToken(subject, to),
    title,
    remedy,
    parts: parts?.map(idToken),
    partOf: partOf === undefined ? undefined : idToken(partOf),
    firstSeen: textBy(day, firstSeen, to),
    atLeast,
    suppressed: suppressed && suppressedToken(suppressed, to),
  };
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)) as unknown as Finding;
}

/** A finding of this audit. */
export function findingToken(finding: Finding, to: Redaction): Finding {
  const { because, evidence, subject } = finding;
  return {
    ...commonToken(finding, to),
    ...(because !== undefined && { because: reasonToken(because, subject, to) }),
    evidence: evidence.map((one) => evidenceToken(one, to)),
  };
}

/** A finding of the file, which may be one that nobody could evaluate. */
export function auditFindingToken(finding: AuditFinding, to: Redaction): AuditFinding {
  if (!("state" in finding)) return findingToken(finding, to);
  return {
    ...commonToken(finding, to),
    state: finding.state,
    because: finding.because.map((one) => to.sentences(one)),
  };
}
