import { bothProblems } from "./both.js";
import { odinProblems } from "./odin.js";
import type { Problem } from "./problem.js";
import { purecloudProblems } from "./purecloud.js";

/** All problems that an estate can have, in the order of the ledger. */
export const problems: readonly Problem[] = [...odinProblems, ...purecloudProblems, ...bothProblems];
