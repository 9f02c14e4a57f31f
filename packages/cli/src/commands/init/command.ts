import type { Command } from "../command.js";
import { INIT_FLAGS } from "./flags.js";
import { initHelp } from "./help.js";

/** `rollcall init`. */
export const initCommand: Command = {
  name: "init",
  summary: "write a configuration with comments",
  flags: INIT_FLAGS,
  operands: [{ name: "[FILE]", suggests: "file" }],
  help: initHelp,
};
