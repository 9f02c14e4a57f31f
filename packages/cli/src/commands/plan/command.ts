import type { Command } from "../command.js";
import { PLAN_FLAGS } from "./flags.js";
import { planHelp } from "./help.js";

/** `rollcall plan`. */
export const planCommand: Command = {
  name: "plan",
  summary: "print the calls and the time of an audit before it runs",
  flags: PLAN_FLAGS,
  help: planHelp,
};
