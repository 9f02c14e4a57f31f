import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { INIT_FLAGS } from "./flags.js";

/** `rollcall init --help`. */
export const initHelp = (): string => `Usage: rollcall init [FILE] [flags]

Writes a configuration with comments to FILE, which is rollcall.config.yaml by default. It never replaces a file, and
asks no question. Only you can read the file.

It proposes trusted domains, your own numbers, a country and sites. It takes them from the finished audit of --from, or
from the platforms that flags name, with about 20 calls. A proposal does nothing until you remove the mark # before it.

Flags:
${flagLines(INIT_FLAGS)}

${exitLines(["access"])}

Example:
  rollcall init --from audits/today
`;
