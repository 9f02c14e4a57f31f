import { type Budget, timeRatio } from "../budget.ts";

/** The limits of the rules. */
export const rulesBudgets = {
  ruleMistakes: { title: "Findings that the ledger contradicts, 5,000 people, three seeds", limit: 0 },
  ruleMistakesLarge: { title: "... 20,000 people", limit: 0 },
  ruleTime: {
    title: "CPU time to parse and judge an audit of 20,000 people, over parsing it",
    limit: 2.5,
    ...timeRatio,
  },
  ruleMemoryGrowth: {
    title: "Peak memory to judge 100,000 people, less 1 kB a user, over that for 10,000",
    limit: 1.5,
    unit: "x",
    fullSize: true,
  },
  ruleMemory: { title: "Bytes that all rules together keep of a user until all are known", limit: 1_000 },
} as const satisfies Record<string, Budget>;
