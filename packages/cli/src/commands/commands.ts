import { auditCommand } from "./audit/run.js";
import type { Command } from "./command.js";
import { demoCommand } from "./demo/run.js";
import { mergeCommand } from "./merge/run.js";
import { planCommand } from "./plan/run.js";

/** Every command, by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  audit: auditCommand,
  plan: planCommand,
  merge: mergeCommand,
  demo: demoCommand,
};
