import type { Command, World } from "./command.js";
import { FLAGS, type FlagName } from "./flags.js";
import { auditHelp } from "./help.js";
import { identityOf } from "./identity.js";
import type { Given } from "./parse.js";
import { auditRequest } from "./request.js";
import { runAudit } from "./run-audit.js";
import { scopesOf } from "./scopes.js";
import type { ExitCode } from "./usage.js";

/** `rollcall audit`. */
export const auditCommand: Command<FlagName> = { name: "audit", flags: FLAGS, help: auditHelp, run };

async function run(given: Given<FlagName>, world: World): Promise<ExitCode> {
  const request = auditRequest(given, world.environment);
  const scopes = scopesOf(request);
  return runAudit({ ...world, output: request.output, scopes, head: identityOf(request, scopes) });
}
