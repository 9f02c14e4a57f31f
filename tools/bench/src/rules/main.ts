/** `node tools/bench/src/rules/main.ts [PEOPLE] [SEED]`: how each rule does against the ledger of an estate. */
import { RULES } from "@rollcall/audit/rules";
import { auditOf } from "./audit-of.ts";
import { scoresOf } from "./score.ts";

const [users = 5_000, seed = 1] = process.argv.slice(2).map(Number);
const audited = await auditOf({ users, seed });
console.log(`${audited.records.length} records, ${audited.context.length} parts of context`);
for (const { rule, right, has, missed, invented, nearMiss } of scoresOf(audited, RULES)) {
  const isRight = missed.length + invented.length === 0;
  const wrong = isRight
    ? ""
    : ` missed ${missed.slice(0, 5)} (${missed.length}) invented ${invented.slice(0, 5)} (${invented.length})`;
  console.log(`${isRight ? "ok  " : "FAIL"} ${rule} ${right} of ${has}, ${nearMiss} near misses clear${wrong}`);
}
