import type { Rule, RulesConfig } from "@rollcall/audit/rules";
import { ruleList } from "@rollcall/report";
import type { CommandLine } from "../../config/given.js";
import { judgingFor } from "../../config/tenants/judging-for.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import type { RulesFlagName } from "./flags.js";

/** `rollcall rules`: lists the rules, and those of the configuration. */
export async function run(given: CommandLine<RulesFlagName>, context: CommandContext): Promise<ExitCode> {
  const { stdout } = context;
  const { known, config } = await judgingFor(given, context);
  if (given.has("json")) {
    const rules = known.map((rule) => ({ ...rule, ...configuredOf(rule, config) }));
    stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
  } else stdout.write(ruleList(known, { columns: stdout.columns, severities: config.rules }));
  return EXIT.ok;
}

/** The severity that a configuration gives a rule. */
const configuredOf = ({ id }: Rule, { rules }: RulesConfig): { readonly configured?: string } =>
  rules[id] === undefined ? {} : { configured: rules[id] };
