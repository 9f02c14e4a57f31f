import { join } from "node:path";
import { printable } from "@rollcall/audit";
import { JUDGED_FILES } from "@rollcall/audit/journal";
import { findingsReport } from "@rollcall/report";
import { instant } from "../../config/choice.js";
import type { CommandLine } from "../../config/parse.js";
import { chosenRules } from "../../config/rules.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { judged, judgedBy } from "../../run/judged.js";
import { paintFor } from "../../terminal/paint.js";
import type { Command } from "../command.js";
import { REPORT_FLAGS, type ReportFlagName } from "./flags.js";
import { reportHelp } from "./help.js";

/** Where the demo writes, and many others do. */
const FOLDER = "out";

/** `rollcall report`: judges a finished audit again. It makes no call. */
export const reportCommand: Command<ReportFlagName> = {
  name: "report",
  flags: REPORT_FLAGS,
  acceptsOperands: true,
  help: reportHelp,
  run,
};

async function run(
  given: CommandLine<ReportFlagName>,
  { stdout, environment, stop }: CommandContext,
): Promise<ExitCode> {
  const folder = oneFolder("report", given.operands);
  const time = given.get("as-of")?.[0];
  const asOf = time === undefined ? undefined : instant("as-of", time);
  const rules = chosenRules(given.get("rule"))?.map(({ id }) => id);
  const { judgement } = await judged(folder, { asOf, rules, stop });
  if (given.has("quiet")) return EXIT.ok;
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns };
  stdout.write(`${findingsReport(judgement, look)}\n${judgedBy(judgement)}`);
  stdout.write(`Written: ${printable(JUDGED_FILES.map((name) => join(folder, name)).join(", "))}\n`);
  return EXIT.ok;
}

/** The folder that was given, or the usual one. @throws UsageError for more than one */
export function oneFolder(command: string, operands: readonly string[]): string {
  const [folder = FOLDER, second] = operands;
  if (second !== undefined) throw new UsageError(`${command} takes one folder. See rollcall ${command} --help`);
  return folder;
}
