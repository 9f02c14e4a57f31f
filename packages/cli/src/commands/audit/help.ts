import { SECRET_NAMES } from "../../config/secrets.js";
import { flagLines } from "../flag-lines.js";
import { AUDIT_FLAGS } from "./flags.js";

/** `rollcall audit --help`. */
export function auditHelp(): string {
  return `Usage: rollcall audit [flags]

Audits every user of Odin groups and of a PureCloud organisation, and prints who was found, what they have, and what
could not be learnt. Only reads.

Flags:
${flagLines(AUDIT_FLAGS)}

With --shard K/N each of N processes audits its part of the users, and rollcall merge joins them. On Odin the strategy
auto then takes perUser, as a group audit is one answer for the whole group.

What is learnt is written to DIR as it comes. Killed, or out of disk, run it again with --resume: nothing that was
answered before is asked again. DIR holds journal.ndjson beside the audit, and unfinished.ndjson until then.

Credentials, from the environment only:
  Odin        ${SECRET_NAMES.odin.join(", ")}
  PureCloud   ${SECRET_NAMES.purecloud.join(", ")}

Exit codes:
  0    the audit was done; what could not be learnt stands in its coverage
  1    it ended early for another reason, or could not be written (a full disk)
  2    a wrong flag, a credential that is not set, or a folder that cannot be used
  4    a refused login, or a host that cannot be reached
  130  interrupted (143 by SIGTERM): what was learnt is kept, and --resume finishes the audit

Example:
  rollcall audit --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" \\
    --purecloud-region eu_west_1 --out audits/today
`;
}
