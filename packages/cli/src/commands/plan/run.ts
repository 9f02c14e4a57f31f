import {
  type AuditPlan,
  auditPlan,
  odinGroupCost,
  type PlannedScope,
  printable,
  pureCloudCost,
  type Shard,
} from "@rollcall/audit";
import { planReport } from "@rollcall/report";
import { wholeNumber } from "../../config/choice.js";
import type { CommandLine } from "../../config/given.js";
import type { Pace } from "../../config/pace.js";
import { withSecrets } from "../../config/platforms.js";
import { type PureCloudTarget, type Targets, targetsOf } from "../../config/targets.js";
import { type TenantRun, tenantRuns } from "../../config/tenants/tenant-runs.js";
import type { CommandContext } from "../../context.js";
import { type ExitCode, worstOf } from "../../exit-code.js";
import { linesOf } from "../../run/failure.js";
import { traced } from "../../run/trace/traced.js";
import { paintFor } from "../../terminal/paint.js";
import { assertOneTenant, eachTenant } from "../each-tenant.js";
import { PLAN_FLAGS, type PlanFlagName } from "./flags.js";
import type { PureCloudScopeSizes } from "./purecloud-sizes.js";
import { givenSizes, readSizes, type Sizes } from "./sizes.js";

/** `rollcall plan`: the calls and the time of an audit with the same flags. */
export async function run(given: CommandLine<PlanFlagName>, context: CommandContext): Promise<ExitCode> {
  const runs = await tenantRuns(PLAN_FLAGS, given, context);
  if (given.has("json")) assertOneTenant(runs, "--json");
  return eachTenant(runs, context, { isQuiet: false, one: (tenant) => planTenant(tenant, context) });
}

async function planTenant(
  { tenant, line: given, judging, secrets }: TenantRun<PlanFlagName>,
  context: CommandContext,
): Promise<ExitCode> {
  const { stdout, stderr, environment } = context;
  const targets = targetsOf(given, "plan", judging.known);
  const users = usersOf(given.get("users")?.[0]);
  const sizes =
    users === undefined
      ? await readSizes(
          traced(withSecrets(targets, await secrets()), context.trace, tenant),
          targets.shard,
          AbortSignal.any([context.stop, context.signal]),
        )
      : givenSizes(targets, users);
  const plan = planOf(targets, sizes);
  if (plan.scopes.length > 0) {
    const paint = paintFor(stdout, environment);
    const text = given.has("json")
      ? JSON.stringify(plan, null, 2).split("\n").map(printable).join("\n")
      : planReport(plan, { paint, columns: stdout.columns });
    stdout.write(`${text}\n`);
  }
  for (const line of linesOf(sizes.failures)) stderr.write(`rollcall: ${line}\n`);
  return worstOf(sizes.failures.map(({ code }) => code));
}

function usersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  return wholeNumber("users", value, 0, 999_999_999);
}

function planOf({ odin, purecloud, shard }: Targets, sizes: Sizes): AuditPlan {
  const { strategy, needed } = odin ?? {};
  const { groups, listing } = sizes.odin;
  const onOdin = groups.map(({ group, users, services: groupServices, huntGroups }): Omit<PlannedScope, "calls"> => {
    const scope = `${group.serviceProviderId}/${group.groupId}`;
    const options = { ...needed, strategy, shard, contextOf: group, groupServices, huntGroups };
    return { platform: "odin", scope, ...odinGroupCost(users, options) };
  });
  const { purecloud: onPureCloud } = sizes;
  const organisation = purecloud && onPureCloud && organisationCost(purecloud, onPureCloud, shard);
  return auditPlan({
    shard,
    asked: sizes.odin.asked + (onPureCloud?.asked ?? 0),
    listing,
    scopes: [
      ...onOdin,
      ...(organisation ? [{ platform: "purecloud" as const, scope: "organisation", ...organisation }] : []),
    ],
    limits: { odin: limitOf(odin?.pace ?? false), purecloud: limitOf(purecloud?.pace ?? false) },
  });
}

function organisationCost(
  target: PureCloudTarget,
  { sizes, choice, bulk, deleted }: PureCloudScopeSizes,
  shard?: Shard,
) {
  const { sections, needed, strategy } = target;
  const { when, context = true } = needed ?? {};
  return pureCloudCost(sizes, { sections, when, strategy, choice, bulk, deleted, shard, context });
}

const limitOf = (pace: Pace) => (pace ? { calls: pace.calls, seconds: pace.per === "second" ? 1 : 60 } : null);
