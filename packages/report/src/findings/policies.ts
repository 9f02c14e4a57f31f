import { printable } from "@rollcall/audit";
import type { Fold, Judgement } from "@rollcall/audit/rules";
import type { Look } from "../terminal/text.js";
import { fit, padded } from "../terminal/width.js";
import { count } from "../terminal/words.js";
import { listed } from "./listed.js";
import { COUNTS } from "./look.js";

/** Rules that most users of a group break, one line each. */
export function policyLines({ folds, rules }: Judgement, most: number, { width }: Look, file: string) {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  const byRule = new Map<string, Fold[]>();
  for (const fold of folds) byRule.set(fold.rule, [...(byRule.get(fold.rule) ?? []), fold]);
  const sorted = [...byRule].sort(([, one], [, other]) => sumOf(other, "found") - sumOf(one, "found"));
  return listed(sorted, most, file, ([rule, all]) => {
    const share = `${sumOf(all, "found")} of ${sumOf(all, "evaluated")}`;
    const where = all.length === 1 ? `in ${all[0]?.scope}` : `in ${count(all.length, "group")}`;
    const text = printable(`${titles.get(rule) ?? ""} (${rule}), ${where}`);
    return [`  ${padded(share, COUNTS)}${fit(text, width - 2 - COUNTS)}`];
  });
}

const sumOf = (folds: readonly Fold[], field: "found" | "evaluated"): number =>
  folds.reduce((sum, fold) => sum + fold[field], 0);
