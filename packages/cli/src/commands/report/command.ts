import type { Command } from "../command.js";
import { REPORT_FLAGS } from "./flags.js";
import { reportHelp } from "./help.js";

/** `rollcall report`. */
export const reportCommand: Command = {
  name: "report",
  summary: "judge a finished audit again",
  flags: REPORT_FLAGS,
  operands: [{ name: "[DIR]", suggests: "folder" }],
  help: reportHelp,
};
