import { flagLines } from "../flag-lines.js";
import { MERGE_FLAGS } from "./flags.js";

/** `rollcall merge --help`. */
export const mergeHelp = (): string => `Usage: rollcall merge DIR... --out DIR [flags]

Joins the shards of an audit. Each DIR is the folder of one shard, written by rollcall audit --shard K/N --out DIR. The
order does not matter. If a shard is missing, is not finished or lacks a group, the merged audit is still written. Its
coverage names the shard, and the exit code is 1. The command makes no call and needs no credentials.

Flags:
${flagLines(MERGE_FLAGS)}

Exit codes:
  0    The audit is whole, and the share that was read reaches --min-coverage.
  1    A shard is missing, not finished or lacks a group, or the folder could not be written (a full disk).
  2    A flag is wrong, or the folders do not belong together.
  3    The audit is whole, but less was read than --min-coverage. The coverage lists what is missing.

Example:
  rollcall merge audit/shard-* --out audit/merged
`;
