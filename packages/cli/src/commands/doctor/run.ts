import type { CommandLine } from "../../config/parse.js";
import { type TenantRun, tenantRuns } from "../../config/tenants/tenant-runs.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import { assertOneTenant, eachTenant } from "../each-tenant.js";
import { DOCTOR_FLAGS, type DoctorFlagName } from "./flags.js";
import { doctorRequest } from "./request.js";

/** `rollcall doctor`. */
/** Loads what it does late, because no other command needs it. */
export async function run(given: CommandLine<DoctorFlagName>, context: CommandContext): Promise<ExitCode> {
  const runs = await tenantRuns(DOCTOR_FLAGS, given, context);
  if (given.has("json") || given.has("evidence")) assertOneTenant(runs, given.has("json") ? "--json" : "--evidence");
  return eachTenant(runs, context, { isQuiet: false, one: (tenant) => askTenant(tenant, context) });
}

async function askTenant(
  { line: given, secrets }: TenantRun<DoctorFlagName>,
  context: CommandContext,
): Promise<ExitCode> {
  const request = doctorRequest(given, await secrets());
  const isJson = given.has("json");
  if (given.has("evidence")) return (await import("./gather.js")).gather(request, context, isJson);
  return (await import("./check-up.js")).checkUp(request, context, isJson);
}
