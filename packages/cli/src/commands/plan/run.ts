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
import type { Pace } from "../../config/pace.js";
import type { GivenFlags } from "../../config/parse.js";
import { withSecrets } from "../../config/platforms.js";
import { type PureCloudTarget, type Targets, targetsOf } from "../../config/targets.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { paintFor } from "../../terminal/paint.js";
import type { Command } from "../command.js";
import { PLAN_FLAGS, type PlanFlagName } from "./flags.js";
import { planHelp } from "./help.js";
import { givenSizes, type OrganisationSizes, readSizes, type Sizes } from "./sizes.js";

/** `rollcall plan`: the calls and the time of an audit with the same flags. */
export const planCommand: Command<PlanFlagName> = { name: "plan", flags: PLAN_FLAGS, help: planHelp, run };

async function run(given: GivenFlags<PlanFlagName>, context: CommandContext): Promise<ExitCode> {
  const { stdout, stderr, environment } = context;
  const targets = targetsOf(given);
  const users = usersOf(given.get("users")?.[0]);
  const sizes =
    users === undefined
      ? await readSizes(
          withSecrets(targets, environment),
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
  for (const { line } of sizes.failures) stderr.write(`rollcall: ${line}\n`);
  return sizes.failures[0]?.code ?? EXIT.ok;
}

function usersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  return wholeNumber("users", value, 0, 999_999_999);
}

function planOf({ odin, purecloud, shard }: Targets, sizes: Sizes): AuditPlan {
  const groups = (odin?.groupIds ?? []).flatMap((groupId): Omit<PlannedScope, "calls">[] => {
    const users = sizes.groups.get(groupId);
    if (odin === undefined || users === undefined) return [];
    const { serviceProviderId, strategy } = odin;
    const contextOf = { serviceProviderId, groupId };
    const scope = `${serviceProviderId}/${groupId}`;
    return [{ platform: "odin", scope, ...odinGroupCost(users, { strategy, shard, contextOf }) }];
  });
  const organisation = purecloud && sizes.purecloud && organisationCost(purecloud, sizes.purecloud, shard);
  return auditPlan({
    shard,
    asked: sizes.asked,
    scopes: [
      ...groups,
      ...(organisation ? [{ platform: "purecloud" as const, scope: "organisation", ...organisation }] : []),
    ],
    limits: { odin: limitOf(odin?.pace ?? false), purecloud: limitOf(purecloud?.pace ?? false) },
  });
}

function organisationCost({ sections, strategy }: PureCloudTarget, { states, bulk }: OrganisationSizes, shard?: Shard) {
  return pureCloudCost(states, { sections, strategy, bulk, shard, context: true });
}

const limitOf = (pace: Pace) => (pace ? { calls: pace.calls, seconds: pace.per === "second" ? 1 : 60 } : null);
