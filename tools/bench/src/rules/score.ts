import type { Judgement, Rule } from "@rollcall/audit/rules";
import { chainsIn, type Estate } from "@rollcall/sandbox";

/** How a rule did against the ledger. People are indices of the estate. */
export interface Score {
  readonly rule: string;
  /** How many have the problem. */
  readonly has: number;
  /** Who has the problem and was not found. */
  readonly missed: readonly number[];
  /** Who was found and does not have it. */
  readonly invented: readonly number[];
  /** How many nearly have it. */
  readonly nearMisses: number;
}

/** Compares a judgement with the ledger, rule by rule. Problems without a rule are left out. */
export function scoresOf(estate: Estate, { findings }: Judgement, rules: readonly Rule[]): Score[] {
  const found = new Map(rules.map(({ id }) => [id, new Set<number>()]));
  for (const { rule, subject } of findings) {
    // For a person, the index of either user.
    const { platform, userId } = subject.platform === "both" ? subject.odin : subject;
    found.get(rule)?.add(estate[platform].indexOf(userId) ?? -1);
  }
  const ledger = estate.ledger();
  const chains = chainsIn(ledger).map(({ chain, ...entry }) => ({ ...entry, rule: chain }));
  return [...ledger.map(({ problem, ...entry }) => ({ ...entry, rule: problem })), ...chains].flatMap((entry) => {
    const { rule, has, nearMiss } = entry;
    const those = found.get(rule);
    if (!those) return [];
    const having = new Set(has);
    const missed = has.filter((index) => !those.has(index));
    const invented = [...those].filter((index) => !having.has(index));
    return [{ rule, has: has.length, missed, invented, nearMisses: nearMiss.length }];
  });
}

/** `ok   odin-10 50 of 50, 49 near misses`, or who was missed and invented. */
export function lineOf({ rule, has, missed, invented, nearMisses }: Score): string {
  const isRight = missed.length + invented.length === 0;
  const some = (word: string, people: readonly number[]) =>
    people.length === 0 ? "" : `; ${word} ${people.length} (${people.slice(0, 5).join(", ")})`;
  const wrong = `${some("missed", missed)}${some("invented", invented)}`;
  return `${isRight ? "ok  " : "FAIL"} ${rule} ${has - missed.length} of ${has}, ${nearMisses} near misses${wrong}`;
}
