import { flagLines } from "../flag-lines.js";
import { EXPLAIN_FLAGS } from "./flags.js";

/** `rollcall explain --help`. */
export const explainHelp = (): string => `Usage: rollcall explain RULE [DIR] [flags]

Tells when a rule finds a user, what looks alike, and how to fix it. Each threshold has its value, and where it was set.
With --user, it judges the audit in DIR, and tells which values the rule read, whose they are, and what followed. Of a
chain, it tells the verdict of each part. If several users are meant, it lists each. It makes no call. DIR is out by
default. Of a history, it takes the latest audit.

Flags:
${flagLines(EXPLAIN_FLAGS)}

Exit codes:
  0    The rule is explained.
  2    A flag is wrong, no such rule or user exists, or DIR has no finished audit.
  130  It was interrupted (143 by SIGTERM).

Example:
  rollcall explain odin-10 audits/today --user 4003@parkbenchsolutions.com
`;
