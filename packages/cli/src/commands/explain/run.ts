import type { Rule } from "@rollcall/audit/rules";
import { ruleReport, verdictReport } from "@rollcall/report";
import { asOfIn } from "../../config/choice.js";
import type { CommandLine } from "../../config/given.js";
import { ruleNamed } from "../../config/rules.js";
import { tenantRuns } from "../../config/tenants/tenant-runs.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { paintFor } from "../../terminal/paint.js";
import { assertOneTenant } from "../each-tenant.js";
import { oneFolder } from "../report/run.js";
import { EXPLAIN_FLAGS, type ExplainFlagName } from "./flags.js";
import { verdictsOf } from "./verdicts.js";

/** The most users that are explained. A name that more people have does not identify one. */
const MOST = 10;

/** `rollcall explain`: shows what a rule says, and why it finds a user or does not. */
export async function run(given: CommandLine<ExplainFlagName>, context: CommandContext): Promise<ExitCode> {
  const [id, ...rest] = given.operands;
  const runs = await tenantRuns(EXPLAIN_FLAGS, given, context, { folder: rest[0] });
  assertOneTenant(runs, "an explanation");
  const [tenant] = runs;
  if (!tenant) throw new UsageError("no tenant is chosen. See rollcall explain --help");
  const { judging } = tenant;
  const { stdout, environment, stop } = context;
  const rule = ruleOf(id, judging.known);
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns };
  const who = given.get("user")?.[0];
  const folder = oneFolder(rest, tenant);
  const asOf = asOfIn(given);
  const explained = who === undefined ? [] : await verdictsOf(rule, { folder, who, asOf, stop, judging });
  stdout.write(`${ruleReport(rule, judging.config, look)}\n`);
  for (const one of explained.slice(0, MOST)) stdout.write(`${verdictReport(one, look)}\n`);
  const more = explained.length - MOST;
  if (more > 0) stdout.write(`  ${more} more users fit. Give an id\n`);
  return EXIT.ok;
}

/** @throws UsageError if no rule has the id */
function ruleOf(id: string | undefined, known: readonly Rule[]): Rule {
  if (id === undefined) throw new UsageError("explain needs a rule, such as odin-10. See rollcall rules");
  return ruleNamed(id, known);
}
