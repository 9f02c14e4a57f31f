import { flagLines } from "../flag-lines.js";
import { PLAN_FLAGS } from "./flags.js";

/** `rollcall plan --help`. */
export const planHelp = (): string => `Usage: rollcall plan [flags]

Prints which calls rollcall audit makes with the same flags, how many, and how long they take under the limits. Where
nobody can know a number, it prints the least, the most and what is likely, and says what the last assumes. It
lists the Odin groups as an audit does. It makes one call for the size of each, and one for each state of PureCloud
users. Above 20 users, it makes one more for 500 queues, one for organisations that trust yours, and one for roles.
It makes one for each 100 ids of PureCloud users or divisions, and one for each PureCloud group.
With --odin-strategy composed it makes one more call for the services of each group. With --users it makes no call,
needs no credentials, and says what it assumes. Then Odin needs --odin-group.

Flags:
${flagLines(PLAN_FLAGS)}

Credentials and exit codes are those of rollcall audit. A plan never exits with 3.

Example:
  rollcall plan --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" --users 1200
`;
