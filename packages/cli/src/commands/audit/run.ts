import { FLAGS, type FlagName } from "../../config/flags.js";
import type { Given } from "../../config/parse.js";
import type { ExitCode } from "../../config/usage-error.js";
import { identityOf } from "../../run/identity.js";
import { runAudit } from "../../run/run-audit.js";
import { scopesOf } from "../../run/scopes.js";
import type { Command, World } from "../command.js";
import { auditHelp } from "../help.js";
import { auditRequest } from "./request.js";

/** `rollcall audit`. */
export const auditCommand: Command<FlagName> = { name: "audit", flags: FLAGS, help: auditHelp, run };

async function run(given: Given<FlagName>, world: World): Promise<ExitCode> {
  const request = auditRequest(given, world.environment);
  const scopes = scopesOf(request);
  return runAudit({ ...world, output: request.output, scopes, head: identityOf(request, scopes) });
}
