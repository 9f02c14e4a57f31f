import type { Command } from "../command.js";
import { COMPLETION_FLAGS } from "./flags.js";
import { completionHelp } from "./help.js";
import { scriptFor } from "./script.js";
import { SHELLS } from "./shells.js";

/** `rollcall completion`. */
export const completionCommand: Command = {
  name: "completion",
  summary: "print a script that completes commands and flags in bash or zsh",
  flags: COMPLETION_FLAGS,
  operands: [{ name: "SHELL", suggests: Object.keys(SHELLS) }],
  help: completionHelp,
  answer: ({ operands }) => scriptFor(operands[0]),
};
