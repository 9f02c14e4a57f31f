import { flagLines } from "../flag-lines.js";
import { EXPLAIN_FLAGS } from "./flags.js";

/** `rollcall explain --help`. */
export const explainHelp = (): string => `Usage: rollcall explain RULE [DIR] [flags]

Tells when a rule finds a user, what looks alike, and how to fix it. With --user, it judges the audit in DIR, and tells
which values of the user the rule read and what followed. It makes no call. DIR is out by default. Of a history, it takes
the latest audit.

Flags:
${flagLines(EXPLAIN_FLAGS)}

Exit codes:
  0    The rule is explained.
  2    A flag is wrong, no such rule or user exists, or DIR has no finished audit.
  130  It was interrupted (143 by SIGTERM).

Example:
  rollcall explain odin-10 audits/today --user 4003@parkbenchsolutions.com
`;
