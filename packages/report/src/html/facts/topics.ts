import type { JudgedRule, Judgement } from "@rollcall/audit/rules";
import { readsOf } from "../../findings/reads.js";
import type { RuleFact, Suppressions, TopicCount, Unchecked } from "./facts.js";

/** The categories of the rules. Importing those of the rules would load all rules. */
const TOPICS = ["access", "fraud", "licence", "hygiene", "resilience"] as const;

/** What the rules of each topic said, check by check. */
export const topicsOf = ({ rules }: Judgement): readonly TopicCount[] =>
  TOPICS.flatMap((topic) => {
    const own = rules.filter(({ rule }) => rule.category === topic);
    if (own.length === 0) return [];
    const sum = (of: (one: JudgedRule) => number) => own.reduce((total, one) => total + of(one), 0);
    const counts = { found: sum((one) => one.found), suppressed: sum((one) => one.suppressed) };
    return [{ topic, ...counts, clear: sum((one) => one.clear), notEvaluated: sum((one) => one.notEvaluated) }];
  });

/** Every rule that judged, with its texts and counts. */
export const rulesOf = ({ rules }: Judgement): readonly RuleFact[] =>
  rules.map(({ rule, severity, found, suppressed, clear, notEvaluated, because }) => ({
    ...{ id: rule.id, title: rule.title, severity, category: rule.category, platform: rule.platform },
    ...{ why: rule.why, when: rule.when, guards: rule.guards, unknown: rule.unknown ?? null, remedy: rule.remedy },
    ...{ controls: rule.controls, reads: readsOf(rule), found, suppressed, clear, notEvaluated, because },
  }));

/** Why users were not checked, and by which rules. A reason of a whole platform comes first, then the reason of the most users. */
export function uncheckedOf({ rules }: Judgement): readonly Unchecked[] {
  const reasons = new Map<
    string,
    { users: number; isSilent: boolean; readonly rules: string[]; because: readonly string[] }
  >();
  for (const { rule, found, clear, notEvaluated, because } of rules) {
    const isSilent = found + clear + notEvaluated === 0;
    if (notEvaluated === 0 && !(isSilent && because.length > 0)) continue;
    const reason = because.join("\n");
    const known = reasons.get(reason) ?? { users: 0, isSilent, rules: [], because };
    reasons.set(reason, known);
    known.rules.push(rule.id);
    known.users = Math.max(known.users, notEvaluated);
  }
  return [...reasons.values()]
    .sort((one, other) => Number(other.isSilent) - Number(one.isSilent) || other.users - one.users)
    .map(({ because, users, rules: ids }) => ({ because, users, rules: ids }));
}

/** What people decided not to see. @param held those that hide findings */
export const suppressionsOf = ({ expired, unused }: Judgement, held: Suppressions["held"]): Suppressions => {
  const named = (all: Judgement["unused"]) => all.map(({ id, owner, until }) => ({ id, owner, until }));
  return { held, expired: named(expired), unused: named(unused) };
};
