import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { EXPLAIN_FLAGS } from "./flags.js";

/** `rollcall explain --help`. */
export const explainHelp = (): string => `Usage: rollcall explain RULE [DIR] [flags]

Says when a rule finds a user, what looks alike but is clear, how to fix it, and where each threshold was set. With
--user, it judges the audit in DIR, and shows which values the rule read, whose they are, and the verdict. For a chain,
it shows the verdict of each part. If --user fits several users, it shows each. It makes no call. DIR is out by default.
In a history, it takes the latest audit.

Flags:
${flagLines(EXPLAIN_FLAGS)}

${exitLines()}

Example:
  rollcall explain odin-10 audits/today --user 4003@parkbenchsolutions.com
`;
