import { printable } from "@rollcall/audit";
import type { Judgement, RuleSummary } from "@rollcall/audit/rules";
import { type Look, labelled } from "../terminal/text.js";
import { count } from "../terminal/words.js";
import { COUNTS, type FindingsLook, lookOf } from "./look.js";

/** So many rules are named on one screen. */
const NAMED = 8;
const TITLE = "Users not checked";

/** The rules that could not judge some users. The rule with the most of them comes first. */
const uncheckedRules = ({ rules }: Judgement): RuleSummary[] =>
  rules.filter(({ notEvaluated }) => notEvaluated > 0).sort((one, other) => other.notEvaluated - one.notEvaluated);

/** Which rules could not judge how many users, in a few lines. Then an empty one. */
export function uncheckedLines(judgement: Judgement, { paint, width }: Look): string[] {
  const all = uncheckedRules(judgement);
  if (all.length === 0) return [];
  const first = all.slice(0, NAMED).map(({ rule, notEvaluated }) => `${rule.id} (${notEvaluated})`);
  const more = all.length - first.length;
  const text = `by ${[...first, ...(more > 0 ? [count(more, "more rule")] : [])].join(", ")}. See --coverage`;
  const lines = labelled(TITLE, text, { indent: 0, column: 2 + COUNTS, width });
  return [...lines.map((line) => line.replace(TITLE, paint.bold)), ""];
}

/** Every rule that could not judge some users, with all reasons, for a terminal. Empty if all rules judged everybody. */
export function uncheckedReport(judgement: Judgement, options: FindingsLook = {}): string {
  const { paint, width } = lookOf(options);
  const lines = uncheckedRules(judgement).flatMap(({ rule, notEvaluated, because }) =>
    labelled(rule.id, printable(`${count(notEvaluated, "user")}: ${because.join("; ")}`), {
      indent: 2,
      column: COUNTS,
      width,
    }),
  );
  return lines.length === 0 ? "" : [paint.bold(TITLE), ...lines, ""].join("\n");
}
