import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { BUDGET } from "./budget.js";
import { DOCTOR_FLAGS } from "./flags.js";

/** `rollcall doctor --help`. */
export const doctorHelp = (): string => `Usage: rollcall doctor [flags]

Checks what an audit needs: the host, the region, the login, its roles, what it may read, the limit, the clock and the
versions. It makes about 20 calls to a platform. Each line begins with ok, FAIL or ?, and says what to do.

With --role, it prints the role that an audit needs on PureCloud. To narrow the role or the checks, add --rule. It
creates nothing.

With --evidence, it asks the platforms what no public source says, and prints Markdown for an issue. It only reads, and
makes at most ${BUDGET} calls to a platform. It prints statuses and the names of fields, and no value, id or host.

Flags:
${flagLines(DOCTOR_FLAGS)}

Credentials come from where rollcall audit --help says.

${exitLines(["incomplete", "access"], { incomplete: "The login may not read all that an audit reads." })}

Examples:
  rollcall doctor --odin-url https://tenant.prod.odinapi.net --purecloud-region eu_west_1
  rollcall doctor --role --rule purecloud-25 > role.json
`;
