import type { CommandLine } from "../../config/given.js";
import { tenantRuns } from "../../config/tenants/tenant-runs.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { assertOneTenant, eachTenant, forEachTenant } from "../each-tenant.js";
import { USER_FLAGS, type UserFlagName } from "./flags.js";
import { userRequest } from "./request.js";

/** `rollcall user`. Looks in each tenant, because nobody knows whose the person is. One who is found is enough. */
export async function run(given: CommandLine<UserFlagName>, context: CommandContext): Promise<ExitCode> {
  const runs = await tenantRuns(USER_FLAGS, given, context, { folder: given.get("from")?.[0] });
  const isJson = given.has("json");
  if (isJson) assertOneTenant(runs, "--json");
  const requests = await forEachTenant(runs, async (tenant) => ({ ...tenant, request: userRequest(tenant) }));
  // No other command needs it.
  const { lookUp } = await import("./look-up.js");
  let isFound = false;
  const code = await eachTenant(requests, context, {
    isQuiet: false,
    one: async ({ request }) => {
      const code = await lookUp(request, context, { isJson, isDetailed: given.has("details") });
      isFound ||= code === EXIT.ok;
      return code === EXIT.incomplete ? EXIT.ok : code;
    },
  });
  return code === EXIT.ok && !isFound ? EXIT.incomplete : code;
}
