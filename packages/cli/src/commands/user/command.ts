import type { Command } from "../command.js";
import { USER_FLAGS } from "./flags.js";
import { userHelp } from "./help.js";

/** `rollcall user`. */
export const userCommand: Command = {
  name: "user",
  summary: "show one person on both platforms",
  flags: USER_FLAGS,
  operands: [{ name: "WHO" }],
  surplus: 'Put a name of several words in quotes, such as "Ana Ruiz"',
  help: userHelp,
};
