import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { BUDGET } from "./budget.js";
import { DOCTOR_FLAGS } from "./flags.js";

/** `rollcall doctor --help`. */
export const doctorHelp = (): string => `Usage: rollcall doctor [flags]

Checks what an audit needs: the host, the login, what the login may read, the pace and the versions. It makes about
20 calls to a platform. Each line begins with ok, FAIL or ?, and says what to do.

With --evidence, it asks the platforms what no public source says, and prints Markdown for an issue. It only reads, and
makes at most ${BUDGET} calls to a platform. It prints statuses and the names of fields, and no value, id or host.

Flags:
${flagLines(DOCTOR_FLAGS)}

Credentials come from the environment, under the same names as for rollcall audit.

${exitLines(["incomplete", "access"])}

Example:
  rollcall doctor --evidence --odin-url https://tenant.prod.odinapi.net
`;
