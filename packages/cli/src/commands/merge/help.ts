import { exitLines } from "../exit-lines.js";
import { flagLines } from "../flag-lines.js";
import { MERGE_FLAGS } from "./flags.js";

/** `rollcall merge --help`. */
export const mergeHelp = (): string => `Usage: rollcall merge DIR... --out DIR [flags]

Joins the shards of an audit. Each DIR is the folder of one shard, written by rollcall audit --shard K/N --out DIR. The
order does not matter. If a shard is missing, is not finished or lacks a group, the merged audit is still written. Its
coverage names the shard, and the exit code is 3. A whole audit is judged for its reports. The command makes no call.
With --redact, the reports go to DIR/redacted, a copy that can be given away.

Flags:
${flagLines(MERGE_FLAGS)}

${exitLines(["incomplete"])}

Example:
  rollcall merge audit/shard-* --out audit/merged
`;
