import { TABLE_NAMES } from "../../config/names.js";
import { exitLines } from "../exit-lines.js";
import { flagLines, wordLines } from "../flag-lines.js";
import { REPORT_FLAGS } from "./flags.js";

/** `rollcall report --help`. */
export const reportHelp = (): string => `Usage: rollcall report [DIR] [flags]

Judges the finished audit in DIR again, and prints what the rules find. It makes no call and needs no credentials.
DIR is out by default. In a history, it takes the latest audit.

Writes view.ndjson, findings.ndjson, people.ndjson and judgement.json to DIR. The view has each user as the rules see
it, with the findings, and the rules that could not judge the user. The people are the users who are one person on both
platforms, with what differs. The judgement has the counts of each rule. The reports that DIR has are written again.

The tables:
${wordLines(TABLE_NAMES)}
The table users says who dials and forwards abroad, and access has the roles of each PureCloud user, by manager.
The table calls has the API calls that carry out the actions.

With --table or --redact, nothing is written to DIR, so it may be a folder that nobody can write to.

With --redact, names, numbers and ids are tokens. --out DIR then writes a copy without the records, to give away. Two
copies with one key can be compared with rollcall diff. The key is --redact-key FILE, ROLLCALL_REDACT_KEY, or
redact.key next to the audits of a history. Anyone who has it can tell whether a token stands for a name.

Flags:
${flagLines(REPORT_FLAGS)}

${exitLines(["findings"])}

Example:
  rollcall report audits/today
`;
