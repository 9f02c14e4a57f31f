import { printable } from "@rollcall/audit";
import { RULES, type Rule } from "@rollcall/audit/rules";
import { didYouMean } from "./nearest.js";
import { UsageError } from "./usage-error.js";

/** The most characters of a value in a line. */
const LONGEST = 40;

/** The rule with this id. @param known all rules @throws UsageError if no rule has it */
export function ruleNamed(id: string, known: readonly Rule[] = RULES): Rule {
  const rule = known.find((one) => one.id === id.toLowerCase());
  if (rule) return rule;
  const ids = known.map((one) => one.id);
  const hint = id.includes(",") ? " Repeat the flag for more." : didYouMean(id, ids);
  throw new UsageError(printable(`no rule is called "${id.slice(0, LONGEST)}".${hint} See rollcall rules`));
}

/**
 * The rules that `--rule` names, in their own order, each once. A chain brings its parts. Undefined if the flag is not given.
 *
 * @param known all rules
 * @throws UsageError
 */
export function chosenRules(
  values: readonly string[] | undefined,
  known: readonly Rule[] = RULES,
): readonly Rule[] | undefined {
  if (values === undefined) return undefined;
  const named = new Set(values.map((id) => ruleNamed(id, known)).flatMap(withParts));
  return known.filter(({ id }) => named.has(id));
}

/** The ids of a rule, and of the parts of a chain, which judges by their verdicts. */
export const withParts = (rule: Rule): readonly string[] =>
  rule.platform === "chain" ? [rule.id, ...rule.parts.flat()] : [rule.id];

/** The platforms whose users a rule judges. */
export function platformsOf(rule: Rule): readonly ("odin" | "purecloud")[] {
  const of = rule.platform === "chain" ? rule.of : rule.platform;
  return of === "both" ? ["odin", "purecloud"] : [of];
}
