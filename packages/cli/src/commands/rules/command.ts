import type { Command } from "../command.js";
import { RULES_FLAGS } from "./flags.js";
import { rulesHelp } from "./help.js";

/** `rollcall rules`. */
export const rulesCommand: Command = {
  name: "rules",
  summary: "list the rules that judge",
  flags: RULES_FLAGS,
  help: rulesHelp,
  isLight: () => true,
};
