import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { DIFF_FLAGS } from "./flags.js";

/** `rollcall diff --help`. */
export const diffHelp = (): string => `Usage: rollcall diff [BEFORE] [AFTER] [flags]
       rollcall diff HISTORY [flags]

Shows what changed between two finished audits of one tenant, each in its folder. It lists new and resolved findings,
users who came, left or moved, changed values, and changes of what a group or an organisation shares. It makes no call
and needs no credentials. For a history (--history of rollcall audit), it compares the latest audit with the one before.
Without a folder, it takes the history of the configuration.

What an audit did not read is no change. It is listed under "Not compared". Values that count down or change all day
are no changes either.

Flags:
${flagLines(DIFF_FLAGS)}

${exitLines(["findings"])}

Example:
  rollcall diff audits/yesterday audits/today
`;
