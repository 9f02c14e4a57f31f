import type { AuditFinding } from "@rollcall/audit/changes";
import type { Judgement, Subject } from "@rollcall/audit/rules";
import { SEVERITIES } from "../findings/look.js";
import { nameOf } from "../subjects.js";
import { type Action, actionId, actionKey, NAMED } from "./action.js";
import { personKeys } from "./person-keys.js";

/** Groups open findings by what fixes them. A person on both platforms counts once. */
export class ActionGroups {
  readonly #groups = new Map<string, Group>();
  readonly #personOf: (subject: Subject) => string;

  constructor(judgement: Pick<Judgement, "people" | "subjects">) {
    this.#personOf = personKeys(judgement);
  }

  add(finding: AuditFinding): void {
    const key = actionKey(finding);
    const group = this.#groups.get(key) ?? new Group(key, finding);
    this.#groups.set(key, group);
    group.add(finding, this.#personOf(finding.subject));
  }

  /** The gravest first, then those that fix the most. */
  get actions(): readonly Action[] {
    const rank = ({ severity }: Action) => SEVERITIES.indexOf(severity);
    return [...this.#groups.values()]
      .map((group) => group.action)
      .sort((one, other) => rank(one) - rank(other) || other.findings - one.findings || (one.id < other.id ? -1 : 1));
  }
}

/** The findings of one action. */
class Group {
  readonly #key: string;
  readonly #first: AuditFinding;
  readonly #words = new Set<string>();
  readonly #rules = new Set<string>();
  readonly #people = new Map<string, string>();
  readonly #scopes = new Set<string>();
  #severity: AuditFinding["severity"];
  #findings = 0;

  constructor(key: string, finding: AuditFinding) {
    this.#key = key;
    this.#first = finding;
    this.#severity = finding.severity;
  }

  add({ remedy, rule, severity, subject }: AuditFinding, person: string): void {
    this.#findings += 1;
    this.#words.add(remedy.words);
    this.#rules.add(rule);
    this.#scopes.add(`${subject.platform} ${subject.scope}`);
    if (!this.#people.has(person)) this.#people.set(person, nameOf(subject));
    if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(this.#severity)) this.#severity = severity;
  }

  get action(): Action {
    const { request, permission } = this.#first.remedy;
    return {
      id: actionId(this.#key),
      words: [...this.#words],
      request: request ?? null,
      permission: permission ?? null,
      severity: this.#severity,
      findings: this.#findings,
      people: this.#people.size,
      scopes: this.#scopes.size,
      rules: [...this.#rules],
      first: [...this.#people.values()].slice(0, NAMED),
    };
  }
}
