import type { JudgedAudit } from "@rollcall/audit/journal";
import { licencesOf } from "@rollcall/report/tables";
import type { FormatRequest } from "../../config/formats.js";
import type { CommandLine } from "../../config/given.js";
import { type RedactRequest, redactRequest } from "../../config/redact.js";
import { UsageError } from "../../config/usage-error.js";
import type { CommandContext } from "../../context.js";
import { type ReportingOptions, reportedAuditIn } from "../../run/formats/reported-audit.js";
import { printFindings } from "../../run/print-findings.js";
import { redactedAudit } from "../../run/redact/redacted-audit.js";
import { redactionFor } from "../../run/redact/redaction.js";
import { writeRedactedCopy } from "../../run/redact/write-copy.js";
import { WITHOUT_NAMES, writtenText } from "../../run/written.js";
import type { ReportFlagName } from "./flags.js";

/** What is shown without names. */
export interface RedactedReport extends RedactRequest {
  /** The folder of the copy. Undefined if it is only printed. */
  readonly out: string | undefined;
}

/** Reads the flags of a redacted report. Undefined if names are shown. @throws UsageError */
export function redactedReport(given: CommandLine<ReportFlagName>): RedactedReport | undefined {
  const redact = redactRequest(given);
  const out = given.get("out")?.[0];
  if (redact) return { ...redact, out };
  if (out !== undefined) throw new UsageError("--out is for a redacted copy. Add --redact");
  return undefined;
}

/** How a redacted report is made. */
interface Redacting extends RedactedReport {
  readonly folder: string;
  readonly request: FormatRequest;
  readonly options: ReportingOptions;
  readonly isQuiet: boolean;
  readonly isDetailed: boolean;
}

/** Prints a judged audit without names, and writes a copy if that was asked for. */
export async function reportRedacted(
  judged: JudgedAudit,
  { folder, file, out, request, options, isQuiet, isDetailed }: Redacting,
  context: CommandContext,
): Promise<void> {
  const { stdout, environment } = context;
  const to = await redactionFor({ file, environment, folder });
  const open = await reportedAuditIn(folder, judged, options);
  try {
    const { redactedSince } = await import("@rollcall/report/redact");
    const audit = await redactedAudit(open, to, options.stop);
    const { facts, coverage, judgement } = audit;
    const times = { startedAt: new Date(facts.startedAt), asOf: new Date(facts.asOf), isDemoTime: audit.isDemoTime };
    const since = judged.since && redactedSince(judged.since, to);
    const licences = isQuiet ? undefined : await licencesOf(audit);
    const report = { ...times, coverage, judgement, since, licences, isRedacted: true, token: facts.token };
    const files = out === undefined ? [] : await writeRedactedCopy(out, audit, request);
    const below = out === undefined ? "" : writtenText(out, files, stdout, WITHOUT_NAMES);
    if (!isQuiet) printFindings(context, report, { isDetailed, below });
  } finally {
    open.close();
  }
}
