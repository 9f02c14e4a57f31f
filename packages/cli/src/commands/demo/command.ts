import type { Command } from "../command.js";
import { DEMO_FLAGS } from "./flags.js";
import { demoHelp } from "./help.js";

/** `rollcall demo`. */
export const demoCommand: Command = {
  name: "demo",
  summary: "audit a made-up organisation",
  flags: DEMO_FLAGS,
  help: demoHelp,
};
