import { auditCommand } from "./audit/command.js";
import type { Command } from "./command.js";
import { completionCommand } from "./completion/command.js";
import { demoCommand } from "./demo/command.js";
import { diffCommand } from "./diff/command.js";
import { doctorCommand } from "./doctor/command.js";
import { explainCommand } from "./explain/command.js";
import { initCommand } from "./init/command.js";
import { mergeCommand } from "./merge/command.js";
import { planCommand } from "./plan/command.js";
import { reportCommand } from "./report/command.js";
import { rulesCommand } from "./rules/command.js";
import { userCommand } from "./user/command.js";

/** Every command, in the order of the overview. */
export const COMMANDS: readonly Command[] = [
  auditCommand,
  userCommand,
  planCommand,
  mergeCommand,
  reportCommand,
  rulesCommand,
  explainCommand,
  diffCommand,
  doctorCommand,
  initCommand,
  demoCommand,
  completionCommand,
];
