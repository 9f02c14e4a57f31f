import { printable } from "@rollcall/audit";
import { type ChangeEvent, diff, RenamedError } from "@rollcall/audit/changes";
import { auditSourceIn, type FolderSource } from "@rollcall/audit/journal";
import { ChangesReport } from "@rollcall/report";
import { wholeNumber } from "../../config/choice.js";
import { failOnIn } from "../../config/fail-on.js";
import type { CommandLine } from "../../config/given.js";
import { redactRequest } from "../../config/redact.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { endingOf, endQuietly, printEnding } from "../../run/ending.js";
import { redactedDiff } from "../../run/redact/redacted-diff.js";
import { redactionFor } from "../../run/redact/redaction.js";
import { paintFor } from "../../terminal/paint.js";
import type { DiffFlagName } from "./flags.js";
import { comparedFolders } from "./folders.js";
import { NewFindings } from "./new-findings.js";
import { renamedIds } from "./renamed.js";

/** `rollcall diff`: shows what changed between two audits. It makes no call. */
export async function run(given: CommandLine<DiffFlagName>, context: CommandContext): Promise<ExitCode> {
  try {
    return await compared(given, context);
  } catch (error) {
    if (error instanceof RenamedError) throw new UsageError(`--renamed cannot be used: ${error.message}`);
    throw error;
  }
}

async function compared(given: CommandLine<DiffFlagName>, context: CommandContext): Promise<ExitCode> {
  const { stdout, stderr, environment, stop } = context;
  const shown = wholeNumber("show", given.get("show")?.[0] ?? "3", 0);
  const failOn = failOnIn(given, "fail-on");
  const renamed = renamedIds(given.get("renamed"));
  const redact = redactRequest(given);
  const folders = await comparedFolders(given, context);
  const before = await auditSourceIn(folders.before);
  try {
    const after = await auditSourceIn(folders.after);
    try {
      assertOneKey(before, after);
      if (isLater(before, after)) stderr.write(`rollcall: ${printable(swapped(before, after))}\n`);
      const to = redact && (await redactionFor({ ...redact, environment, folder: after.folder }));
      const options = { volatile: given.has("volatile"), renamed, stop };
      const news = new NewFindings(failOn);
      const events = news.counted(to ? await redactedDiff(before, after, options, to) : diff(before, after, options));
      if (given.has("json")) {
        for await (const event of events) stdout.write(`${printable(JSON.stringify(event))}\n`);
        return endQuietly(endingOf(EXIT.ok, news.gate), stderr);
      }
      const look = { paint: paintFor(stdout, environment), columns: stdout.columns, shown };
      stdout.write(`${await screenOf(events, new ChangesReport(look))}\n`);
      return printEnding(endingOf(EXIT.ok, news.gate), stdout);
    } finally {
      after.close();
    }
  } finally {
    before.close();
  }
}

/** Tokens of two keys are never the same, so everybody would be new. @throws UsageError */
function assertOneKey(before: FolderSource, after: FolderSource): void {
  const [was, is] = [before.facts.redactedBy, after.facts.redactedBy];
  if (was === is) return;
  const what = was === undefined || is === undefined ? "only one of the two is redacted" : "the two have other keys";
  throw new UsageError(`${what}, so nothing can be compared. Give two audits, or two copies that one key redacted`);
}

const isLater = (before: FolderSource, after: FolderSource): boolean =>
  before.facts.finishedAt > after.facts.finishedAt;

const swapped = (before: FolderSource, after: FolderSource): string =>
  `the audit in ${before.folder} was finished after the one in ${after.folder}. Give the earlier one first`;

async function screenOf(events: AsyncIterable<ChangeEvent>, report: ChangesReport): Promise<string> {
  for await (const event of events) report.add(event);
  return report.text();
}
