import type { GivenFlags } from "../../config/parse.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import { identityOf } from "../../run/identity.js";
import { runAudit } from "../../run/run-audit.js";
import { scopesOf } from "../../run/scopes.js";
import type { Command } from "../command.js";
import { AUDIT_FLAGS, type AuditFlagName } from "./flags.js";
import { auditHelp } from "./help.js";
import { auditRequest } from "./request.js";

/** `rollcall audit`. */
export const auditCommand: Command<AuditFlagName> = { name: "audit", flags: AUDIT_FLAGS, help: auditHelp, run };

async function run(given: GivenFlags<AuditFlagName>, context: CommandContext): Promise<ExitCode> {
  const request = auditRequest(given, context.environment);
  const repeats = { count: 0 };
  const scopes = scopesOf({ ...request, repeats });
  const head = identityOf(request, scopes);
  return runAudit({ ...context, output: request.output, scopes, head, repeats });
}
