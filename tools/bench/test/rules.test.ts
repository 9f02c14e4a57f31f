/** The rules find who has each problem of the ledger, and nobody else. `pnpm bench rules` does the same for 20,000 people. */
import { RULES } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { collected } from "../src/collected.ts";
import { judged } from "../src/rules/ledger.ts";
import { lineOf, scoresOf } from "../src/rules/score.ts";
import { emptyWorkplace } from "./workplace.ts";

test("in an organisation of 600 people, no rule misses or invents anybody", async () => {
  await using audit = await collected({ users: 600, seed: 4 }, await emptyWorkplace());
  const scores = scoresOf(audit.estate, await judged(audit), RULES);
  // A list of leavers is no part of the estate.
  const withLedger = RULES.filter(({ id }) => id !== "both-21");
  expect(scores.map(({ rule }) => rule).sort()).toEqual(withLedger.map(({ id }) => id).sort());
  expect(scores.filter(({ missed, invented }) => missed.length + invented.length > 0).map(lineOf)).toEqual([]);
  const chains = scores.filter(({ rule }) => rule.startsWith("chain-"));
  expect(chains.filter(({ has, nearMisses }) => has === 0 || nearMisses === 0)).toEqual([]);
  expect(scores.reduce((sum, { has }) => sum + has, 0)).toBeGreaterThan(150);
});
