import type { AuditFinding } from "@rollcall/audit/changes";
import type { Fold, Judgement } from "@rollcall/audit/rules";

/** A rule that most users of a group break. */
export interface Policy extends Fold {
  readonly title: string;
}

/** Rules that most users of a group break, that of the most users first. */
export function policiesOf({ folds, rules }: Pick<Judgement, "folds" | "rules">): readonly Policy[] {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  return folds
    .map((fold) => ({ ...fold, title: titles.get(fold.rule) ?? fold.rule }))
    .sort((one, other) => other.found - one.found);
}

/** Tells whether a finding belongs to a policy, which a list shows in one line. */
export function foldedBy(folds: readonly Fold[]): (finding: Pick<AuditFinding, "rule" | "subject">) => boolean {
  const keys = new Set(folds.map(({ rule, scope }) => `${rule} ${scope}`));
  return ({ rule, subject }) => keys.has(`${rule} ${subject.scope}`);
}
