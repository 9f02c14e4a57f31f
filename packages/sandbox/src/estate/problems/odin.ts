import { odinCalls } from "./odin-calls.js";
import { odinHoldings } from "./odin-holdings.js";
import type { Problem } from "./problem.js";

/** What Odin's data can show of one user. A number is fixed once it is given. */
export const odinProblems: readonly Problem[] = [...odinCalls, ...odinHoldings];
