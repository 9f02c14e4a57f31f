import { flagLines } from "../flag-lines.js";
import { PLAN_FLAGS } from "./flags.js";

/** `rollcall plan --help`. */
export const planHelp = (): string => `Usage: rollcall plan [flags]

Says what rollcall audit would do with the same flags: which calls, how many, and how long they take under the limits.
Asks the platforms for nothing but sizes, one call for each Odin group and one for each state of PureCloud's users. With
--users it asks nobody, and needs no credentials.

Flags:
${flagLines(PLAN_FLAGS)}

Credentials and exit codes: as those of rollcall audit.

Example:
  rollcall plan --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" --users 1200
`;
