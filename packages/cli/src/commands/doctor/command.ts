import type { Command } from "../command.js";
import { DOCTOR_FLAGS } from "./flags.js";
import { doctorHelp } from "./help.js";

/** `rollcall doctor`. */
export const doctorCommand: Command = {
  name: "doctor",
  summary: "check the set-up, or ask the platforms what no public source says",
  flags: DOCTOR_FLAGS,
  help: doctorHelp,
};
