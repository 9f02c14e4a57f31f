import type { CommandLine } from "../../config/given.js";
import { chosenRules } from "../../config/rules.js";
import { type TenantRun, tenantRuns } from "../../config/tenants/tenant-runs.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import type { ExitCode } from "../../exit-code.js";
import { traced } from "../../run/trace/traced.js";
import { assertOneTenant, eachTenant } from "../each-tenant.js";
import { DOCTOR_FLAGS, type DoctorFlagName } from "./flags.js";
import { doctorRequest } from "./request.js";

/** `rollcall doctor`. Loads what it does late, because no other command needs it. */
export async function run(given: CommandLine<DoctorFlagName>, context: CommandContext): Promise<ExitCode> {
  const runs = await tenantRuns(DOCTOR_FLAGS, given, context);
  if (given.has("role")) return role(given, runs, context);
  if (given.has("json") || given.has("evidence")) assertOneTenant(runs, given.has("json") ? "--json" : "--evidence");
  return eachTenant(runs, context, { isQuiet: false, one: (tenant) => askTenant(tenant, context) });
}

/** @throws UsageError for a flag that does nothing next to `--role` */
async function role(
  given: CommandLine<DoctorFlagName>,
  [first]: readonly TenantRun<DoctorFlagName>[],
  context: CommandContext,
): Promise<ExitCode> {
  const other = (["json", "evidence"] as const).find((name) => given.has(name));
  if (other !== undefined) throw new UsageError(`--role prints the role alone, as JSON. Leave out --${other}`);
  const rules = chosenRules(given.get("rule"), first?.judging.known);
  return (await import("./role/print.js")).printRole(rules, context);
}

async function askTenant(
  { tenant, line: given, secrets, judging }: TenantRun<DoctorFlagName>,
  context: CommandContext,
): Promise<ExitCode> {
  const request = traced(doctorRequest(given, await secrets(), judging.known), context.trace, tenant);
  const isJson = given.has("json");
  if (given.has("evidence")) return (await import("./gather.js")).gather(request, context, isJson);
  return (await import("./check-up.js")).checkUp(request, context, isJson);
}
