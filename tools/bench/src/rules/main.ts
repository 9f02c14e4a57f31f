/** `node tools/bench/src/rules/main.ts [PEOPLE] [SEED]`: how each rule does in one estate, for those who write a rule. */
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { auditOf } from "./audit-of.ts";
import { lineOf, scoresOf } from "./score.ts";

const [users = 5_000, seed = 1] = process.argv.slice(2).map(Number);
const { estate, now: asOf, context, records } = await auditOf({ users, seed });
const judge = new Judge({ rules: RULES, config: { ...DEFAULT_CONFIG, trustedDomains: estate.domains }, asOf });
for (const part of context) judge.part(part);
for (const record of records) judge.record(record);
for (const score of scoresOf(estate, judge.finish(), RULES)) console.log(lineOf(score));
