/** The rules find who has each problem of the ledger, and nobody else. `pnpm bench rules` does the same for 20,000 people. */
import { DEFAULT_CONFIG, Judge, RULES } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { auditOf } from "../src/rules/audit-of.ts";
import { lineOf, scoresOf } from "../src/rules/score.ts";

test("in an organisation of 600 people, no rule misses or invents anybody", async () => {
  const { estate, now: asOf, context, records } = await auditOf({ users: 600, seed: 4 });
  const config = { ...DEFAULT_CONFIG, trustedDomains: estate.domains };
  const judge = new Judge({ rules: RULES, config, asOf });
  for (const part of context) judge.part(part);
  for (const record of records) judge.record(record);
  const scores = scoresOf(estate, judge.finish(), RULES);
  // A list of leavers is no part of the estate.
  const judged = RULES.filter(({ id }) => id !== "both-21");
  expect(scores.map(({ rule }) => rule).sort()).toEqual(judged.map(({ id }) => id).sort());
  expect(scores.filter(({ missed, invented }) => missed.length + invented.length > 0).map(lineOf)).toEqual([]);
  const chains = scores.filter(({ rule }) => rule.startsWith("chain-"));
  expect(chains.filter(({ has, nearMisses }) => has === 0 || nearMisses === 0)).toEqual([]);
  expect(scores.reduce((sum, { has }) => sum + has, 0)).toBeGreaterThan(150);
});
