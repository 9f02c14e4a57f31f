import { printable } from "@rollcall/audit";
import { RULES, type Rule } from "@rollcall/audit/rules";
import { didYouMean } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** The most characters of a value in a line. */
const LONGEST = 40;

/** The rule with this id. @throws UsageError if no rule has it */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((one) => one.id === id.toLowerCase());
  if (rule) return rule;
  const hint = id.includes(",") ? " Repeat the flag for more." : didYouMean(id, IDS);
  throw new UsageError(printable(`no rule is called "${id.slice(0, LONGEST)}".${hint} See rollcall rules`));
}

const IDS = RULES.map(({ id }) => id);

/**
 * The rules that `--rule` names, in their own order, each once. A chain brings its parts. Undefined if the flag is not given.
 *
 * @throws UsageError
 */
export function chosenRules(values: readonly string[] | undefined): readonly Rule[] | undefined {
  if (values === undefined) return undefined;
  const named = new Set(values.map(ruleNamed).flatMap(withParts));
  return RULES.filter(({ id }) => named.has(id));
}

/** The ids of a rule, and of the parts of a chain, which judges by their verdicts. */
export const withParts = (rule: Rule): readonly string[] =>
  rule.platform === "chain" ? [rule.id, ...rule.parts.flat()] : [rule.id];

/** The platforms whose users a rule judges. */
export function platformsOf(rule: Rule): readonly ("odin" | "purecloud")[] {
  const of = rule.platform === "chain" ? rule.of : rule.platform;
  return of === "both" ? ["odin", "purecloud"] : [of];
}
