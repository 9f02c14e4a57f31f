import type { OutputRequest } from "../../config/output.js";
import type { GivenFlags } from "../../config/parse.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import { beginOdin } from "../../run/begin-odin.js";
import { type Ending, printEnding } from "../../run/ending.js";
import { identityOf } from "../../run/identity.js";
import { runAudit } from "../../run/run-audit.js";
import { scopesOf } from "../../run/scopes.js";
import { withHistory } from "../../run/with-history.js";
import type { Command } from "../command.js";
import { AUDIT_FLAGS, type AuditFlagName } from "./flags.js";
import { auditHelp } from "./help.js";
import { type AuditRequest, auditRequest } from "./request.js";

/** With more scopes, their users are too many for a report that nobody asked for. The coverage remains. */
const MOST_SCOPES = 20;

/** `rollcall audit`. */
export const auditCommand: Command<AuditFlagName> = { name: "audit", flags: AUDIT_FLAGS, help: auditHelp, run };

async function run(given: GivenFlags<AuditFlagName>, context: CommandContext): Promise<ExitCode> {
  const request = auditRequest(given, context.environment);
  const audit = (output: OutputRequest) => auditOf({ ...request, output }, given.has("show"), context);
  const { stdout, stderr } = context;
  const ending = await withHistory({ output: request.output, identity: identityOf(request, []), stderr, audit });
  return printEnding(ending, stdout);
}

async function auditOf(request: AuditRequest, isShown: boolean, context: CommandContext): Promise<Ending> {
  const { output } = request;
  const repeats = { count: 0 };
  const odin = request.odin && (await beginOdin(request.odin, { ...context, output, repeats }));
  const scopes = scopesOf({ ...request, odin, repeats });
  const head = identityOf(request, scopes);
  const show = isShown || scopes.length <= MOST_SCOPES ? output.show : 0;
  return runAudit({ ...context, output: { ...output, show }, scopes, head, repeats });
}
