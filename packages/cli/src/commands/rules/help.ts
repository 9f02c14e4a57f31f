import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { RULES_FLAGS } from "./flags.js";

/** `rollcall rules --help`. */
export const rulesHelp = (): string => `Usage: rollcall rules [flags]

Lists the rules that judge an audit, with what each reads. The rules of the configuration come last, and severities are
as it says. rollcall explain shows one rule in full.

Flags:
${flagLines(RULES_FLAGS)}

${exitLines()}
`;
