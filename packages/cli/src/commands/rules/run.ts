import { RULES } from "@rollcall/audit/rules";
import { ruleList } from "@rollcall/report";
import type { GivenFlags } from "../../config/given.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import type { RulesFlagName } from "./flags.js";

/** `rollcall rules`: lists the rules. */
export async function run(given: GivenFlags<RulesFlagName>, { stdout }: CommandContext): Promise<ExitCode> {
  if (given.has("json")) stdout.write(`${JSON.stringify(RULES, null, 2)}\n`);
  else stdout.write(ruleList(RULES, { columns: stdout.columns }));
  return EXIT.ok;
}
