import type { Command } from "../command.js";
import { DIFF_FLAGS } from "./flags.js";
import { diffHelp } from "./help.js";

/** `rollcall diff`. */
export const diffCommand: Command = {
  name: "diff",
  summary: "show what changed between two audits",
  flags: DIFF_FLAGS,
  operands: [
    { name: "[BEFORE]", suggests: "folder" },
    { name: "[AFTER]", suggests: "folder" },
  ],
  help: diffHelp,
  readsConfig: ({ operands }) => operands.length === 0,
};
