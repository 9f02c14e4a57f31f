import type { AuditFinding } from "@rollcall/audit/changes";
import type { Judgement } from "@rollcall/audit/rules";
import type { Action } from "../../actions/action.js";
import { ActionGroups } from "../../actions/actions-of.js";
import { foldedBy } from "../../findings/folds.js";
import { SEVERITIES } from "../../findings/look.js";
import { PLATFORMS, SUBJECTS } from "../../platforms.js";
import { keyOf, nameOf } from "../../subjects.js";
import { type HeldSuppression, HeldSuppressions } from "../../suppressions/held.js";
import { MOST_FIRST, type SeverityCount, type ShownFinding } from "./facts.js";

/** What the findings of an audit come to. */
export interface Found {
  readonly severities: readonly SeverityCount[];
  readonly chains: readonly ShownFinding[];
  readonly first: readonly ShownFinding[];
  readonly actions: readonly Action[];
  readonly suppressed: readonly HeldSuppression[];
}

/** Counts and lists findings in one pass. Memory keeps a little of each open one. */
export class FoundCounter {
  readonly #isFolded: ReturnType<typeof foldedBy>;
  readonly #rules: Judgement["rules"];
  readonly #counts = new Map<string, { found: number; inPolicies: number; readonly people: Set<string> }>();
  readonly #actions: ActionGroups;
  readonly #chains: ShownFinding[] = [];
  readonly #first = new Map<string, ShownFinding[]>();
  readonly #suppressed = new HeldSuppressions();
  readonly #asOf: Date;

  constructor(judgement: Judgement) {
    this.#isFolded = foldedBy(judgement.folds);
    this.#rules = judgement.rules;
    this.#asOf = judgement.asOf;
    this.#actions = new ActionGroups(judgement);
  }

  /** A part of a chain counts as the chain. What nobody could evaluate today is no finding of today. */
  add(finding: AuditFinding): void {
    this.#suppressed.add(finding);
    if (finding.suppressed || finding.partOf !== undefined || "state" in finding) return;
    const { severity, subject, parts } = finding;
    const counts = this.#counts.get(severity) ?? { found: 0, inPolicies: 0, people: new Set() };
    this.#counts.set(severity, counts);
    counts.found += 1;
    counts.people.add(keyOf(subject));
    if (this.#isFolded(finding)) counts.inPolicies += 1;
    this.#actions.add(finding);
    const first = this.#first.get(severity) ?? [];
    this.#first.set(severity, first);
    if (parts) this.#chains.push(shown(finding));
    else if (first.length < MOST_FIRST) first.push(shown(finding));
  }

  get result(): Found {
    const first = SEVERITIES.flatMap((severity) => this.#first.get(severity) ?? []).slice(0, MOST_FIRST);
    return {
      severities: SEVERITIES.flatMap((severity) => this.#severity(severity)),
      ...{ chains: this.#chains, first, actions: this.#actions.actions, suppressed: this.#suppressed.at(this.#asOf) },
    };
  }

  #severity(severity: SeverityCount["severity"]): SeverityCount[] {
    const own = this.#rules.filter(({ rule }) => rule.severity === severity);
    const counts = this.#counts.get(severity);
    if (own.length === 0 && !counts) return [];
    const checked = own.reduce((sum, { found, clear }) => sum + found + clear, 0);
    const checks = checked + own.reduce((sum, { notEvaluated }) => sum + notEvaluated, 0);
    const { found = 0, inPolicies = 0, people } = counts ?? {};
    return [{ severity, found, inPolicies, people: people?.size ?? 0, checked, checks }];
  }
}

/** A finding as a list shows it. */
function shown(finding: AuditFinding): ShownFinding {
  const { id, rule, severity, title, subject, remedy, firstSeen, atLeast = false } = finding;
  const because = "because" in finding && finding.because !== undefined ? [finding.because].flat().join("; ") : null;
  return {
    ...{ id, rule, severity, title, name: nameOf(subject), where: whereOf(subject), because },
    ...{ remedy: remedy.words, firstSeen, atLeast },
  };
}

/** The group of an Odin user, else the platforms. An organisation has no name. */
export function whereOf({ platform, scope }: AuditFinding["subject"]): string {
  return platform === "odin" ? `${PLATFORMS.odin} ${scope}` : SUBJECTS[platform];
}
