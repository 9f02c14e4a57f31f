import type { Table } from "@rollcall/report/tables";
import type { FailOn } from "../../config/fail-on.js";
import type { FormatRequest } from "../../config/formats.js";
import type { CommandLine } from "../../config/given.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { EXIT, type ExitCode } from "../../exit-code.js";
import { endingOf, endQuietly, printEnding } from "../../run/ending.js";
import { printTable } from "../../run/formats/print-table.js";
import type { ReportingOptions } from "../../run/formats/reported-audit.js";
import { chosenTable } from "../../run/formats/table-named.js";
import { gateOf } from "../../run/gate.js";
import { type JudgingRequest, judged } from "../../run/judged.js";
import { withScratch } from "../../run/scratch.js";
import type { ReportFlagName } from "./flags.js";
import { type RedactedReport, redactedReport, reportRedacted } from "./redacted.js";

/** A report that leaves the folder of the audit as it is. */
export type ApartRequest =
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "redacted"; readonly redact: RedactedReport };

/** What the flags ask for, if it is such a report. @throws UsageError */
export function apartRequest(given: CommandLine<ReportFlagName>): ApartRequest | undefined {
  const table = chosenTable(given.get("table"));
  const redact = redactedReport(given);
  if (table && redact) throw new UsageError("--table and --redact cannot be used together. Give one");
  if (table) return { kind: "table", table };
  return redact && { kind: "redacted", redact };
}

/** What a table alone has no place for. */
const NO_TABLE = ["format", "split-by", "details", "coverage"] as const;

/**
 * Refuses flags that a printed table would leave out without a word.
 *
 * @param given the command line, because a configuration may say these things for other runs
 * @throws UsageError
 */
export function assertTableAlone(given: CommandLine<ReportFlagName>): void {
  const other = given.has("table") ? NO_TABLE.find((name) => given.has(name)) : undefined;
  if (other !== undefined) throw new UsageError(`--table and --${other} cannot be used together. Give one`);
}

/** How an audit is judged for it. */
export interface Apart {
  readonly folder: string;
  readonly by: JudgingRequest;
  readonly request: FormatRequest;
  readonly options: ReportingOptions;
  readonly failOn: FailOn;
  readonly isQuiet: boolean;
  readonly isDetailed: boolean;
}

/** Judges an audit elsewhere, because its folder may be one that nobody can write to. */
export function reportApart(asked: ApartRequest, apart: Apart, context: CommandContext): Promise<ExitCode> {
  const { folder, by, request, failOn, isQuiet, isDetailed } = apart;
  const { stdout, stderr } = context;
  return withScratch(async (into) => {
    const audit = await judged(folder, { ...by, into });
    const options = { ...apart.options, into };
    const ending = endingOf(EXIT.ok, gateOf(audit, { failOn }));
    if (asked.kind === "table") {
      await printTable(asked.table, folder, audit, { ...options, delimiter: request.delimiter, stdout });
      return endQuietly(ending, stderr);
    }
    await reportRedacted(audit, { ...asked.redact, isQuiet, isDetailed, folder, request, options }, context);
    return isQuiet ? endQuietly(ending, stderr) : printEnding(ending, stdout);
  });
}
