import type { RuleSummary } from "./tally.js";

/** A rule that at least half of the evaluated users of a scope break. That is a policy, and no list of people. */
export interface Fold {
  readonly rule: string;
  readonly scope: string;
  readonly found: number;
  readonly evaluated: number;
}

/** From this share, and this number of evaluated users, findings are folded in lists. */
export const FOLDED_FROM = { share: 0.5, evaluated: 20 } as const;

/** Folds are for lists only. Ages, suppressions and comparisons stay with each user. */
export function foldsOf(rules: readonly RuleSummary[]): Fold[] {
  return rules.flatMap(({ rule, scopes }) =>
    scopes.flatMap(({ scope, found, clear }) => {
      const evaluated = found + clear;
      const isPolicy = evaluated >= FOLDED_FROM.evaluated && found >= FOLDED_FROM.share * evaluated;
      return isPolicy ? [{ rule: rule.id, scope, found, evaluated }] : [];
    }),
  );
}
