import type { Command } from "../command.js";
import { AUDIT_FLAGS } from "./flags.js";
import { auditHelp } from "./help.js";

/** `rollcall audit`. */
export const auditCommand: Command = {
  name: "audit",
  summary: "audit one platform or both",
  flags: AUDIT_FLAGS,
  help: auditHelp,
};
