import type { OutputRequest } from "../../config/output.js";
import type { GivenFlags } from "../../config/parse.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import { beginOdin } from "../../run/begin-odin.js";
import { identityOf } from "../../run/identity.js";
import { runAudit } from "../../run/run-audit.js";
import { scopesOf } from "../../run/scopes.js";
import { withHistory } from "../../run/with-history.js";
import type { AuditFlagName } from "./flags.js";
import { type AuditRequest, auditRequest } from "./request.js";

/** With more scopes, their users are too many for a report that nobody asked for. The coverage remains. */
const MOST_SCOPES = 20;

/** `rollcall audit`. */
export async function run(given: GivenFlags<AuditFlagName>, context: CommandContext): Promise<ExitCode> {
  const request = auditRequest(given, context.environment);
  const audit = (output: OutputRequest) => auditOf({ ...request, output }, given.has("show"), context);
  return withHistory({ output: request.output, identity: identityOf(request, []), stderr: context.stderr, audit });
}

async function auditOf(request: AuditRequest, isShown: boolean, context: CommandContext): Promise<ExitCode> {
  const { output } = request;
  const repeats = { count: 0 };
  const odin = request.odin && (await beginOdin(request.odin, { ...context, output, repeats }));
  const scopes = scopesOf({ ...request, odin, repeats });
  const head = identityOf(request, scopes);
  const show = isShown || scopes.length <= MOST_SCOPES ? output.show : 0;
  return runAudit({ ...context, output: { ...output, show }, scopes, head, repeats });
}
