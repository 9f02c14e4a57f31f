import type { CommandLine } from "../../config/given.js";
import type { OutputRequest } from "../../config/output.js";
import { pricesOf } from "../../config/prices.js";
import { sharingHosts } from "../../config/shared-hosts.js";
import { type TenantRun, tenantRuns } from "../../config/tenants/tenant-runs.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { beginOdin } from "../../run/begin-odin.js";
import { type Ending, printEnding, withTraceEnd } from "../../run/ending.js";
import { identityOf } from "../../run/identity.js";
import { runScreen } from "../../run/redact/run-screen.js";
import { runAudit } from "../../run/run-audit.js";
import { scopesOf } from "../../run/scopes.js";
import { traced } from "../../run/trace/traced.js";
import { withHistory } from "../../run/with-history.js";
import { Traffic } from "../../terminal/progress/traffic.js";
import { assertOneTenant, eachTenant, forEachTenant } from "../each-tenant.js";
import { AUDIT_FLAGS, type AuditFlagName } from "./flags.js";
import { type AuditRequest, auditRequest } from "./request.js";

/** With more scopes, their users are too many for a report that nobody asked for. The coverage remains. */
const MOST_SCOPES = 20;

/** `rollcall audit`. */
export async function run(given: CommandLine<AuditFlagName>, context: CommandContext): Promise<ExitCode> {
  const runs = await tenantRuns(AUDIT_FLAGS, given, context);
  if (given.has("json")) assertOneTenant(runs, "--json");
  const requests = sharingHosts(
    await forEachTenant(runs, async (tenant) => traced(await auditRequest(tenant), context.trace, tenant.tenant)),
  );
  const audits = runs.map((tenant, at) => ({ ...tenant, request: requests[at] }));
  return eachTenant(audits, context, {
    isQuiet: given.has("quiet"),
    one: async ({ request, ...tenant }) => (request ? auditTenant(request, tenant, context) : EXIT.ok),
  });
}

type Tenant = Pick<TenantRun<AuditFlagName>, "tenant" | "line" | "judging" | "prices">;

async function auditTenant(request: AuditRequest, tenant: Tenant, context: CommandContext): Promise<ExitCode> {
  const audit = (output: OutputRequest) => auditOf({ ...request, output }, tenant, context);
  const { stdout, stderr } = context;
  const ending = await withHistory({ output: request.output, identity: identityOf(request, []), stderr, audit });
  return printEnding(withTraceEnd(ending, context.trace), stdout);
}

async function auditOf(
  request: AuditRequest,
  { tenant, line, judging, prices }: Tenant,
  context: CommandContext,
): Promise<Ending> {
  const { output } = request;
  const traffic = new Traffic();
  const screen = await runScreen(output, context);
  const odin = request.odin && (await beginOdin(request.odin, { ...context, output, traffic, screen }));
  const scopes = scopesOf({ ...request, odin, traffic });
  const head = identityOf(request, scopes);
  const show = line.has("show") || scopes.length <= MOST_SCOPES ? output.show : 0;
  return runAudit({
    ...context,
    output: { ...output, show },
    scopes,
    head,
    traffic,
    judging,
    screen,
    prices: pricesOf(prices),
    tenant,
  });
}
