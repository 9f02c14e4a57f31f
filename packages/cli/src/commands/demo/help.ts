import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { DEMO_FLAGS } from "./flags.js";

/** `rollcall demo --help`. */
export const demoHelp = (): string => `Usage: rollcall demo [flags]

Starts both platforms with a made-up organisation on loopback, audits it, and stops them. The people and the prices are
made up. The demo needs no credentials and calls no other host. It needs the package @rollcall/sandbox, which is
installed separately. Without the package, the demo prints the line that installs it, and exits with 2.

Flags:
${flagLines(DEMO_FLAGS)}

${exitLines(["findings", "incomplete", "access"])}
`;
