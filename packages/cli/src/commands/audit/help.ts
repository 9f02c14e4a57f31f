import { REGIONS, RESUMABLE_DAYS, SECTIONS } from "../../config/names.js";
import { SECRET_NAMES } from "../../config/secrets.js";
import { exitLines } from "../exit-lines.js";
import { flagLines, wordLines } from "../flag-lines.js";
import { AUDIT_FLAGS } from "./flags.js";

/** `rollcall audit --help`. */
export const auditHelp = (): string => `Usage: rollcall audit [flags]

Audits every user of Odin groups and of a PureCloud organisation. It prints who was found, what they have, and what
could not be read. It reads once what users share, such as the calling plans of a group. It changes nothing.

Without --odin-group, it lists the groups that the login sees, and audits all of them. A resumed audit has the groups
that it began with. The flags --purecloud-division, --purecloud-group and --purecloud-user each narrow the users.

Flags:
${flagLines(AUDIT_FLAGS)}

The regions of PureCloud:
${wordLines(REGIONS)}

--section takes the names of a PureCloud record. Separate several names by commas:
${wordLines(SECTIONS)}

The usual sections leave out geolocation and those after it. Of these, utilization takes a call for each member of a
queue, and voicemailPolicy one for each user. For integrationPresence, --presence-source names the system, and pages
have 100 users in place of 500. The others take no call. A biography is personal data, as a location is.

With --rule ID, it reads only what the named rules need, and only they judge. The list of users and their profiles are
always read, on both platforms. rollcall rules lists the rules, and rollcall plan says what they cost.

Queues, trust, licences and grants are read in bulk if that takes fewer calls. To check them, 20 users are read singly
too. If one differs, that section is read user by user, and the coverage says so.

With --shard K/N, each of N processes audits its part of the users. Then rollcall merge joins the parts. On Odin, the
strategy auto then means perUser, because a group audit is one answer for the whole group.

The audit is written to DIR as it goes. After a kill or a full disk, run it again with --resume. It does not repeat
calls that were answered. DIR holds journal.ndjson next to the audit. An unfinished audit has unfinished.ndjson instead.

With --history, each audit has a folder such as DIR/default/20261129T010007Z, and latest.json names the newest finished
one. Findings keep the date of the first audit that had them. --keep deletes only folders with the files of audits. An
unfinished audit stays until it is ${RESUMABLE_DAYS} days old.

With --redact, the screen has tokens in place of names, numbers and ids. The reports go to DIR/redacted, a copy that can
be given away. The journal and the records in DIR stay as they are. For a finished audit, rollcall report DIR --redact
--out COPY writes such a copy.

A configuration file can say the same as flags, and more: rollcall.config.yaml here or in a folder above. Flags go
before variables, and variables before the file. Each tenant of it has its own audit. See rollcall init --help.

Credentials come from these variables, or from where the configuration says:
  Odin        ${SECRET_NAMES.odin.join(", ")}
  PureCloud   ${SECRET_NAMES.purecloud.join(", ")}

${exitLines(["findings", "incomplete", "access"])}

Example:
  rollcall audit --odin-url https://tenant.prod.odinapi.net --odin-sp ent --odin-group "London/Sales" \\
    --purecloud-region eu_west_1 --out audits/today
`;
