import { ODIN_CONTEXT, ODIN_SECTIONS } from "@rollcall/audit";
import { type OdinNeeded, RULES, type Rule, sectionsFor } from "@rollcall/audit/rules";

/**
 * What an audit of Odin without PureCloud reads. That is everything, except parts of the context that only rules about people on both
 * platforms need, because these judge nobody. Hunt groups alone may take hundreds of calls.
 *
 * @param known all rules. @default ours
 */
export function odinAlone(known: readonly Rule[] = RULES): OdinNeeded {
  const [silent, judging] = [known.filter(needsBoth), known.filter((rule) => !needsBoth(rule))].map(
    (rules) => sectionsFor(rules).odin.context,
  );
  const context = ODIN_CONTEXT.filter((part) => !silent?.includes(part) || judging?.includes(part));
  return { sections: ODIN_SECTIONS, when: { withoutLine: [] }, context };
}

const needsBoth = (rule: Rule): boolean => rule.platform === "both" && !rule.alone;
