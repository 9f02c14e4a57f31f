import { printable } from "@rollcall/audit";
import type { Fold, Judgement } from "@rollcall/audit/rules";
import { type Look, labelled } from "../terminal/text.js";
import { count } from "../terminal/words.js";
import { COUNTS } from "./look.js";

/** The most policies that are shown. The files have the findings of all. */
const SHOWN = 5;

/** Rules that most users of a group break, one line each. */
export function policyLines({ folds, rules }: Judgement, { width }: Look): string[] {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  const byRule = new Map<string, Fold[]>();
  for (const fold of folds) byRule.set(fold.rule, [...(byRule.get(fold.rule) ?? []), fold]);
  const sum = (all: readonly Fold[], of: (fold: Fold) => number) => all.reduce((total, one) => total + of(one), 0);
  const most = [...byRule].sort(
    ([, one], [, other]) => sum(other, ({ found }) => found) - sum(one, ({ found }) => found),
  );
  const more = most.length - SHOWN;
  return [
    ...most.slice(0, SHOWN).flatMap(([rule, all]) => {
      const where = all.length === 1 ? all[0]?.scope : count(all.length, "group");
      const users = `${sum(all, ({ found }) => found)} of ${sum(all, ({ evaluated }) => evaluated)} in ${where}`;
      return labelled(rule, printable(`${titles.get(rule)}: ${users}`), { indent: 2, column: COUNTS, width });
    }),
    ...(more > 0 ? [`  ${count(more, "more rule")}`] : []),
  ];
}
