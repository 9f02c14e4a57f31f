import type { Problem } from "./problem.js";
import { purecloudAccess } from "./purecloud-access.js";
import { purecloudCalls } from "./purecloud-calls.js";
import { purecloudProfile } from "./purecloud-profile.js";

/** Problems that PureCloud's data of one user can show, by number. A number never changes. */
export const purecloudProblems: readonly Problem[] = [...purecloudAccess, ...purecloudCalls, ...purecloudProfile].sort(
  (one, other) => (one.id < other.id ? -1 : 1),
);
