import { join } from "node:path";
import { printable } from "@rollcall/audit";
import { JUDGED_FILES, latestAudit } from "@rollcall/audit/journal";
import { findingsReport } from "@rollcall/report";
import { instant } from "../../config/choice.js";
import type { CommandLine } from "../../config/parse.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { judged } from "../../run/judged.js";
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
  const { judgement } = await judged(folder, { asOf, stop });
  if (given.has("quiet")) return EXIT.ok;
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns };
  stdout.write(`${findingsReport(judgement, look)}\n`);
  stdout.write(`Written: ${printable(JUDGED_FILES.map((name) => join(folder, name)).join(", "))}\n`);
  return EXIT.ok;
}

/** The audit in the folder that was given, or in the usual one. Of a history, the latest. @throws UsageError for two folders */
export function oneFolder(command: string, operands: readonly string[]): string {
  const [folder = FOLDER, second] = operands;
  if (second !== undefined) throw new UsageError(`${command} takes one folder. See rollcall ${command} --help`);
  return latestAudit(folder);
}
