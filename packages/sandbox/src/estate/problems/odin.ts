import { odinCalls, odinWaysOut } from "./odin-calls.js";
import { odinHoldings } from "./odin-holdings.js";
import type { Problem } from "./problem.js";

/** Problems that Odin's data of one user can show. A number never changes. */
export const odinProblems: readonly Problem[] = [...odinCalls, ...odinHoldings, ...odinWaysOut];
