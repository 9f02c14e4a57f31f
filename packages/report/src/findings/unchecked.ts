import { printable } from "@rollcall/audit";
import type { Judgement, RuleSummary } from "@rollcall/audit/rules";
import { type Look, labelled } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import { count } from "../terminal/words.js";
import { COUNTS, type FindingsLook, lookOf } from "./look.js";

/** The most rules that one screen names. */
const NAMED = 6;
const TITLE = "Users not checked";

/** The rules that could not judge some users. The rule with the most of them comes first. */
const uncheckedRules = ({ rules }: Judgement): RuleSummary[] =>
  rules.filter(({ notEvaluated }) => notEvaluated > 0).sort((one, other) => other.notEvaluated - one.notEvaluated);

/** Rules that judged nobody, by the reason, such as a platform that was not audited. */
function silentRules({ rules }: Judgement): ReadonlyMap<string, RuleSummary[]> {
  const silent = new Map<string, RuleSummary[]>();
  for (const summary of rules) {
    const { found, clear, notEvaluated, because } = summary;
    if (found + clear + notEvaluated > 0 || because.length === 0) continue;
    const reason = because.join("; ");
    silent.set(reason, [...(silent.get(reason) ?? []), summary]);
  }
  return silent;
}

/** A single rule that is not configured is not worth a line. */
const silentLines = (judgement: Judgement, width: number): string[] =>
  [...silentRules(judgement)]
    .filter(([, rules]) => rules.length > 1)
    .slice(0, SILENT)
    .map(([reason, rules]) => fit(printable(`${count(rules.length, "rule")} judged nobody: ${reason}`), width));

/** The most reasons that one screen has. The coverage has all. */
const SILENT = 2;

/** Which rules could not judge how many users, in a few lines. */
export function uncheckedLines(judgement: Judgement, { paint, width }: Look): string[] {
  const all = uncheckedRules(judgement);
  const silent = silentLines(judgement, width);
  if (all.length === 0) return silent;
  const first = all.slice(0, NAMED).map(({ rule, notEvaluated }) => `${rule.id} (${notEvaluated})`);
  const more = all.length - first.length;
  const text = `by ${[...first, ...(more > 0 ? [count(more, "more rule")] : [])].join(", ")}. See --coverage`;
  const lines = labelled(TITLE, text, { indent: 0, column: 2 + COUNTS, width });
  return [...lines.map((line) => line.replace(TITLE, paint.bold)), ...silent];
}

/** Rules by why they could not judge everybody. Many have the same long reason, which is said once. */
function byReason(rules: readonly RuleSummary[]): ReadonlyMap<string, RuleSummary[]> {
  const reasons = new Map<string, RuleSummary[]>();
  for (const summary of rules) {
    const because = summary.because.join("; ");
    reasons.set(because, [...(reasons.get(because) ?? []), summary]);
  }
  return reasons;
}

/** Every rule that could not judge some users or anybody, with all reasons, for a terminal. Empty if all rules judged everybody. */
export function uncheckedReport(judgement: Judgement, options: FindingsLook = {}): string {
  const { paint, width } = lookOf(options);
  const lines = [...byReason(uncheckedRules(judgement))].flatMap(([because, rules]) => [
    ...labelled("", printable(rules.map(({ rule, notEvaluated }) => `${rule.id} (${notEvaluated})`).join(", ")), {
      indent: 2,
      column: 0,
      width,
    }),
    ...labelled("-", printable(because), { indent: 4, column: 2, width }),
  ]);
  const silent = [...silentRules(judgement)].flatMap(([reason, rules]) => {
    const ids = rules.map(({ rule }) => rule.id).join(", ");
    return labelled("", printable(`${ids} judged nobody: ${reason}`), { indent: 2, column: 0, width });
  });
  const all = [...lines, ...silent];
  return all.length === 0 ? "" : [paint.bold(TITLE), ...all, ""].join("\n");
}
