import { flagLines } from "../flag-lines.js";
import { DEMO_FLAGS } from "./flags.js";

/** `rollcall demo --help`. */
export const demoHelp = (): string => `Usage: rollcall demo [flags]

Starts Odin and PureCloud with a made-up organisation on loopback, audits it, and stops them again. Needs no
credentials, and asks nobody else.

Flags:
${flagLines(DEMO_FLAGS)}

Exit codes: as those of rollcall audit.
`;
