import { printable } from "@rollcall/audit";
import type { Judgement, RuleSummary } from "@rollcall/audit/rules";
import { type Look, labelled } from "../terminal/text.js";
import { fit } from "../terminal/width.js";
import { count } from "../terminal/words.js";
import type { Limits } from "./budget.js";
import { listed } from "./listed.js";
import { COUNTS, type FindingsLook, lookOf } from "./look.js";

/** The most rules that one screen names. */
const NAMED = 6;
const TITLE = "Users not checked";

/**
 * The rules that could not judge some users. Chains come first, because a single one is graver than what many users have. Then the rule
 * with the most users.
 */
const uncheckedRules = ({ rules }: Judgement): RuleSummary[] =>
  rules
    .filter(({ notEvaluated }) => notEvaluated > 0)
    .sort((one, other) => chainsFirst(one, other) || other.notEvaluated - one.notEvaluated);

/** For sorting. */
export const chainsFirst = (one: Pick<RuleSummary, "rule">, other: Pick<RuleSummary, "rule">): number =>
  Number(other.rule.platform === "chain") - Number(one.rule.platform === "chain");

/** Rules that judged nobody, such as those about a platform that was not audited. */
const silentRules = ({ rules }: Judgement): RuleSummary[] =>
  rules.filter(({ found, clear, notEvaluated, because }) => found + clear + notEvaluated === 0 && because.length > 0);

/** Rules that have the same reasons. */
interface Reasons {
  readonly because: readonly string[];
  readonly rules: RuleSummary[];
}

/** Rules by their reasons. Many have the same long ones, which are said once. */
function byReasons(rules: readonly RuleSummary[]): readonly Reasons[] {
  const all = new Map<string, Reasons>();
  for (const summary of rules) {
    const { because } = summary;
    const key = because.join("\n");
    const known = all.get(key) ?? { because, rules: [] };
    all.set(key, known);
    known.rules.push(summary);
  }
  return [...all.values()];
}

/** A single rule that is not configured is not worth a line. */
const silentLines = (judgement: Judgement, most: number, width: number): string[] =>
  byReasons(silentRules(judgement))
    .filter(({ rules }) => rules.length > 1)
    .slice(0, SILENT)
    .flatMap(({ because, rules }) => reasonLines(`${count(rules.length, "rule")} judged nobody`, because, most, width));

/** One reason follows the words. Several have a line each. */
function reasonLines(words: string, because: readonly string[], most: number, width: number): readonly string[] {
  const line = (text: string) => fit(printable(text), width);
  if (because.length === 1) return [line(`${words}: ${because[0]}`)];
  return [line(`${words}:`), ...listed(because, most, "see --coverage", (reason) => [line(`  - ${reason}`)])];
}

/** The most groups of rules that judged nobody on one screen. The coverage has all. */
const SILENT = 2;

/** Which rules could not judge how many users, in a few lines. */
export function uncheckedLines(judgement: Judgement, { rows }: Pick<Limits, "rows">, { paint, width }: Look): string[] {
  const all = uncheckedRules(judgement);
  const silent = silentLines(judgement, rows, width);
  if (all.length === 0) return silent;
  const first = all.slice(0, NAMED).map(({ rule, notEvaluated }) => `${rule.id} (${notEvaluated})`);
  const more = all.length - first.length;
  const text = `by ${[...first, ...(more > 0 ? [count(more, "more rule")] : [])].join(", ")}. See --coverage`;
  const lines = labelled(TITLE, text, { indent: 0, column: 2 + COUNTS, width });
  return [...lines.map((line) => line.replace(TITLE, paint.bold)), ...silent];
}

/** Every rule that could not judge some users or anybody, with all reasons, for a terminal. Empty if all rules judged everybody. */
export function uncheckedReport(judgement: Judgement, options: FindingsLook = {}): string {
  const { paint, width } = lookOf(options);
  const linesOf = (names: string, because: readonly string[]) => [
    ...labelled("", printable(names), { indent: 2, column: 0, width }),
    ...because.flatMap((reason) => labelled("-", printable(reason), { indent: 4, column: 2, width })),
  ];
  const all = [
    ...byReasons(uncheckedRules(judgement)).flatMap(({ because, rules }) =>
      linesOf(rules.map(({ rule, notEvaluated }) => `${rule.id} (${notEvaluated})`).join(", "), because),
    ),
    ...byReasons(silentRules(judgement)).flatMap(({ because, rules }) =>
      linesOf(`${rules.map(({ rule }) => rule.id).join(", ")} judged nobody`, because),
    ),
  ];
  return all.length === 0 ? "" : [paint.bold(TITLE), ...all, ""].join("\n");
}
