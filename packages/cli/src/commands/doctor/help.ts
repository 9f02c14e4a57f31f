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

Credentials come from the environment, as those of rollcall audit.

Exit codes:
  0    All is well. With --evidence, all questions were asked.
  2    A flag is wrong, or a credential is not set.
  3    The login may not read all that an audit reads.
  4    A platform refused the login, or a host cannot be reached (or a proxy answered instead). The other is asked
       all the same.
  130  It was interrupted (143 by SIGTERM). What was learnt before is printed.

Example:
  rollcall doctor --evidence --odin-url https://tenant.prod.odinapi.net
`;
