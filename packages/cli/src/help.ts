import { FLAGS, type Flag } from "./flags.js";
import { SECRET_NAMES } from "./secrets.js";

const COLUMN = 30;

/** `rollcall --help`. */
export const OVERVIEW = `Usage: rollcall audit [flags]

Audits every user of Odin groups and of a PureCloud organisation. Only reads.

  rollcall audit --help     the flags
  rollcall --version        the version
`;

/** `rollcall audit --help`. */
export function auditHelp(): string {
  const flags = Object.entries<Flag>(FLAGS).map(([name, flag]) => {
    const left = `  --${name}${flag.value === undefined ? "" : ` ${flag.value}`}`;
    return `${left.padEnd(COLUMN)}${flag.help}`;
  });
  return `Usage: rollcall audit [flags]

Audits every user of Odin groups and of a PureCloud organisation, and prints who was found, what they have, and what
could not be learnt. Only reads.

Flags:
${flags.join("\n")}

Credentials, from the environment only:
  Odin        ${SECRET_NAMES.odin.join(", ")}
  PureCloud   ${SECRET_NAMES.purecloud.join(", ")}

Exit codes:
  0    the audit was done; what could not be learnt stands in its coverage
  1    it ended early for another reason
  2    a wrong flag, or a credential that is not set
  4    a refused login, or a host that cannot be reached
  130  interrupted

Example:
  rollcall audit --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" \\
    --purecloud-region eu_west_1 --out audit.json
`;
}
