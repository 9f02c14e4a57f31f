import { RULE_TITLES } from "../../config/names.js";
import type { Command } from "../command.js";
import { EXPLAIN_FLAGS } from "./flags.js";
import { explainHelp } from "./help.js";

/** `rollcall explain`. */
export const explainCommand: Command = {
  name: "explain",
  summary: "show what a rule says, and why",
  flags: EXPLAIN_FLAGS,
  operands: [
    { name: "RULE", suggests: RULE_TITLES },
    { name: "[DIR]", suggests: "folder" },
  ],
  help: explainHelp,
  isLight: ({ flags }) => !flags.has("user"),
};
