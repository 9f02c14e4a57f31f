import type { Command } from "../command.js";
import { MERGE_FLAGS } from "./flags.js";
import { mergeHelp } from "./help.js";

/** `rollcall merge`. */
export const mergeCommand: Command = {
  name: "merge",
  summary: "join the shards of an audit",
  usage: "DIR... --out DIR [flags]",
  flags: MERGE_FLAGS,
  operands: [{ name: "DIR...", suggests: "folder" }],
  help: mergeHelp,
};
