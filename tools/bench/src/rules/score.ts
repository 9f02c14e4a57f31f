import { DEFAULT_CONFIG, type Finding, Judge, type Rule, type RulesConfig } from "@rollcall/audit/rules";
import type { Audited } from "./audit-of.ts";

/** How a rule did against the ledger. Names of people are indices in the estate. */
export interface Score {
  readonly rule: string;
  /** Who has the problem and was found. */
  readonly right: number;
  readonly has: number;
  /** Who has it and was not found. */
  readonly missed: readonly number[];
  /** Who was found and does not have it. */
  readonly invented: readonly number[];
  /** Of those who nearly have it, how many were judged and not found. */
  readonly nearMiss: number;
}

/** Judges an audit and compares each rule with the ledger. */
export function scoresOf(
  { estate, now, context, records }: Audited,
  rules: readonly Rule[],
  config: RulesConfig = DEFAULT_CONFIG,
): Score[] {
  const judge = new Judge({ rules, config, asOf: now });
  for (const part of context) judge.part(part);
  for (const record of records) judge.record(record);
  const { findings } = judge.finish();
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  return estate
    .ledger()
    .filter(({ problem }) => rules.some(({ id }) => id === problem))
    .map(({ problem, has, nearMiss }) => {
      const found = new Set((byRule.get(problem) ?? []).map((finding) => indexOf(estate, finding)));
      return {
        rule: problem,
        right: has.filter((index) => found.has(index)).length,
        has: has.length,
        missed: has.filter((index) => !found.has(index)),
        invented: [...found].filter((index) => !has.includes(index)),
        nearMiss: nearMiss.filter((index) => !found.has(index)).length,
      };
    });
}

function indexOf(estate: Audited["estate"], { subject: { platform, userId } }: Finding): number {
  return estate[platform].indexOf(userId) ?? -1;
}
