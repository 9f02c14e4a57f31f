import { flagLines } from "../flag-lines.js";
import { MERGE_FLAGS } from "./flags.js";

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
