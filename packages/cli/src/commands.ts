import { auditCommand } from "./audit-command.js";
import type { Command } from "./command.js";
import { demoCommand } from "./demo-command.js";
import { mergeCommand } from "./merge-command.js";
import { planCommand } from "./plan-command.js";

/** Every command, by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  audit: auditCommand,
  plan: planCommand,
  merge: mergeCommand,
  demo: demoCommand,
};
