import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { PLAN_FLAGS } from "./flags.js";

/** `rollcall plan --help`. */
export const planHelp = (): string => `Usage: rollcall plan [flags]

Prints which calls rollcall audit makes with the same flags, how many, and how long they take under the limits. If a
number cannot be known, it prints the least, the most and the likely number, and what the likely number assumes.

To learn the sizes, it makes these calls:
  Odin        those that list the groups, and two for each group: its size and its hunt groups. With --odin-strategy
              composed, three for each group
  PureCloud   one for each state of users. Above 20 users, three more: queues, organisations that trust yours, roles.
              One for each 100 ids of users or divisions, and one for each group

With --users it makes no call and needs no credentials, but Odin needs --odin-group.

Flags:
${flagLines(PLAN_FLAGS)}

Credentials come from where rollcall audit --help says.

${exitLines(["incomplete", "access"], { incomplete: "Groups or their sizes could not be read, or an id does not exist." })}

Example:
  rollcall plan --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" --users 1200
`;
