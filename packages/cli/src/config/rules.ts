import { printable } from "@rollcall/audit";
import { RULES, type Rule } from "@rollcall/audit/rules";
import { didYouMean } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** What a line shows of a value. */
const LONGEST = 40;

/** The rule with this id. @throws UsageError if no rule has it */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((one) => one.id === id.toLowerCase());
  if (rule) return rule;
  const hint = id.includes(",") ? " Repeat the flag for more." : didYouMean(id, IDS);
  throw new UsageError(printable(`no rule is called "${id.slice(0, LONGEST)}".${hint} See rollcall rules`));
}

const IDS = RULES.map(({ id }) => id);

/** The rules that `--rule` names, in their own order, each once. Undefined if it is not given. @throws UsageError */
export function chosenRules(values: readonly string[] | undefined): readonly Rule[] | undefined {
  if (values === undefined) return undefined;
  const named = new Set(values.map(ruleNamed));
  return RULES.filter((rule) => named.has(rule));
}
