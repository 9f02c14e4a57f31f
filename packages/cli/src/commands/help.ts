import { DEMO_FLAGS, FLAGS, type Flag, MERGE_FLAGS, PLAN_FLAGS } from "../config/flags.js";
import { SECRET_NAMES } from "../config/secrets.js";

const COLUMN = 30;

/** `rollcall --help`. */
export const OVERVIEW = `Usage: rollcall audit [flags]
       rollcall plan [flags]
       rollcall merge DIR... --out DIR [flags]
       rollcall demo [flags]

Audits every user of Odin groups and of a PureCloud organisation. Only reads. The demo does so with a made-up
organisation, on this machine alone.

  rollcall audit --help     the flags of an audit
  rollcall plan --help      those of its plan: how many calls it would make, and how long it would take
  rollcall merge --help     those of joining the shards of an audit
  rollcall demo --help      those of the demo
  rollcall --version        the version
`;

const flagLines = (flags: Readonly<Record<string, Flag>>): string =>
  Object.entries(flags)
    .map(([name, flag]) => {
      const left = `  --${name}${flag.value === undefined ? "" : ` ${flag.value}`}`;
      return `${left.padEnd(COLUMN)}${flag.help}`;
    })
    .join("\n");

/** `rollcall demo --help`. */
export const demoHelp = (): string => `Usage: rollcall demo [flags]

Starts Odin and PureCloud with a made-up organisation on loopback, audits it, and stops them again. Needs no
credentials, and asks nobody else.

Flags:
${flagLines(DEMO_FLAGS)}

Exit codes: as those of rollcall audit.
`;

/** `rollcall audit --help`. */
export function auditHelp(): string {
  return `Usage: rollcall audit [flags]

Audits every user of Odin groups and of a PureCloud organisation, and prints who was found, what they have, and what
could not be learnt. Only reads.

Flags:
${flagLines(FLAGS)}

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

/** `rollcall plan --help`. */
export const planHelp = (): string => `Usage: rollcall plan [flags]

Says what rollcall audit would do with the same flags: which calls, how many, and how long they take under the limits.
Asks the platforms for nothing but sizes, one call for each Odin group and one for each state of PureCloud's users. With
--users it asks nobody, and needs no credentials.

Flags:
${flagLines(PLAN_FLAGS)}

Credentials and exit codes: as those of rollcall audit.

Example:
  rollcall plan --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" --users 1200
`;

/** `rollcall merge --help`. */
export const mergeHelp = (): string => `Usage: rollcall merge DIR... --out DIR [flags]

Makes one audit of the shards of one (rollcall audit --shard K/N --out DIR), the same in whatever order they are given.
A shard that is missing or did not finish is a hole: the merged audit is written, its coverage says so, and the exit
code is 1. Asks nobody, and needs no credentials.

Flags:
${flagLines(MERGE_FLAGS)}

Exit codes:
  0    one whole audit
  1    a shard is missing or did not finish, or the folder could not be written (a full disk)
  2    a wrong flag, or folders that do not belong together

Example:
  rollcall merge audit/shard-* --out audit/merged
`;
