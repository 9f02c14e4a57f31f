import { judgeAudit } from "@rollcall/audit/journal";
import { DEFAULT_CONFIG, Judge, type Judgement, RULES } from "@rollcall/audit/rules";
import { sized } from "../audit/sandbox.ts";
import { type Collected, collected } from "../collected.ts";
import { ours, type Row } from "../row.ts";
import type { Measurement } from "../suite.ts";
import type { Workplace } from "../workplace.ts";
import { lineOf, scoresOf } from "./score.ts";

const SIZES = [
  ["ruleMistakes", 5_000],
  ["ruleMistakesLarge", 20_000],
] as const;
const SEEDS = [1, 2, 3];

/** Judges an audit at the time of its estate, whose domains are trusted. @param write whether its folder gets the judgement */
export async function judged({ estate, now: asOf, folder }: Collected, write = false): Promise<Judgement> {
  const judge = () => new Judge({ rules: RULES, config: { ...DEFAULT_CONFIG, trustedDomains: estate.domains }, asOf });
  return (await judgeAudit(folder, { judge, write })).judgement;
}

/** Mistakes of all rules in an estate. Prints each rule. */
async function mistakesIn(users: number, seed: number, workplace: Workplace) {
  await using audit = await collected({ users, seed }, workplace);
  const scores = scoresOf(audit.estate, await judged(audit), RULES);
  console.log(`${users} people, seed ${seed}:`);
  for (const score of scores) console.log(`  ${lineOf(score)}`);
  return {
    mistakes: scores.reduce((sum, { missed, invented }) => sum + missed.length + invented.length, 0),
    right: scores.reduce((sum, { has, missed }) => sum + has - missed.length, 0),
    has: scores.reduce((sum, { has }) => sum + has, 0),
  };
}

export const ledger: Measurement = {
  note: "**Mistakes.** The sandbox plants each problem, and people who nearly have it, and its ledger says who. `rollcall audit` reads the organisation, and the rules judge it. A problem that is missed and a finding that is invented are a mistake each. In parentheses is how many of the planted problems were found.",
  async *measure(workplace, scale): AsyncGenerator<Row> {
    for (const [budget, people] of SIZES) {
      const all: Awaited<ReturnType<typeof mistakesIn>>[] = [];
      for (const seed of SEEDS) all.push(await mistakesIn(sized(people, scale), seed, workplace));
      const sum = (name: "mistakes" | "right" | "has") => all.reduce((total, one) => total + one[name], 0);
      yield ours(budget, sum("mistakes"), `${sum("right")} of ${sum("has")} found`);
    }
  },
};
