import { odinCalls } from "./odin-calls.js";
import { odinHoldings } from "./odin-holdings.js";
import type { Problem } from "./problem.js";

/** What Odin's data can show of one user, in the order of facts, section 5. */
export const odinProblems: readonly Problem[] = [...odinCalls, ...odinHoldings];
