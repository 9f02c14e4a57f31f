import { AUDIT_FILES, type Journal, JUDGED_FILES, type JudgedAudit, SHARD_FIELD } from "@rollcall/audit/journal";
import { type JudgedReport, sinceReport, terminalReport } from "@rollcall/report";
import { tenantIn } from "../config/history.js";
import { paintFor } from "../terminal/paint.js";
import type { AuditRun } from "./audit-run.js";
import { explain, type Failure } from "./failure.js";
import type { ReportingOptions } from "./formats/reported-audit.js";
import { rawFormats } from "./formats/write-formats.js";
import { writeReports } from "./formats/write-reports.js";
import type { JsonStream } from "./json-stream.js";
import { judged, judgedBy } from "./judged.js";
import { licencesIn } from "./licences.js";
import { diffNext, explainNext, nextLines, openNext, printFindings } from "./print-findings.js";
import { PLAIN } from "./redact/screen.js";
import { writeCopyWithin } from "./redact/write-copy.js";
import type { ScopeRun } from "./scope-run.js";
import type { RunTimes } from "./times.js";
import { WITHOUT_NAMES, writtenText } from "./written.js";

/** An audit whose scopes have ended, well or early. */
export interface EndedAudit {
  readonly scopes: readonly ScopeRun[];
  readonly times: RunTimes;
  readonly journal: Journal | undefined;
  /** Where records were printed as JSON as they came. */
  readonly stream: JsonStream | undefined;
}

/** What became of the results of an audit. */
export interface Results {
  /** What else went wrong. A file that cannot be written does not cost the report. */
  readonly failures: readonly Failure[];
  /** Undefined if the audit was not judged. */
  readonly judged: JudgedAudit | undefined;
  /** Whether a report was printed. */
  readonly isPrinted: boolean;
}

/** Writes and prints the audit, unless nothing at all came in. */
export async function writeResults(run: AuditRun, ended: EndedAudit): Promise<Results> {
  const { scopes, journal } = ended;
  if (scopes.every(({ coverage }) => coverage.stopped !== null && coverage.users.seen === 0)) {
    // Answers that came before the first user was done are worth keeping.
    if (journal?.isEmpty) await journal.discard();
    return { failures: [], judged: undefined, isPrinted: false };
  }
  const failures: Failure[] = [];
  let folder: JudgedAudit | undefined;
  let reports: WrittenReports | undefined;
  let licences: JudgedReport["licences"];
  const isPrinted = run.output.print === "report";
  try {
    await writeAudit(run, ended);
    folder = await judgeWhole(run, ended);
    reports = await reportsOf(run, folder);
    if (isPrinted && folder && run.output.out)
      licences = await licencesIn(run.output.out.folder, folder, optionsOf(run));
  } catch (error) {
    failures.push(explain(error));
  }
  if (isPrinted) {
    const written = failures.length === 0 ? writtenLines(run, ended, { folder, reports }) : "";
    if (folder) printJudged(run, ended, { judged: folder, licences, written });
    else {
      printCoverage(run, ended);
      run.stdout.write(written);
    }
  }
  return { failures, judged: folder, isPrinted };
}

/** Judges a finished audit. A shard is judged with the others, after the merge. @returns undefined if it was not judged */
async function judgeWhole(
  { output, head, stop, judging }: AuditRun,
  { journal }: EndedAudit,
): Promise<JudgedAudit | undefined> {
  const isShard = head.selection[SHARD_FIELD] !== undefined;
  if (!output.out || !journal || journal.left.length > 0 || isShard) return undefined;
  return judged(output.out.folder, { stop, judging });
}

/** The reports of an audit. */
interface WrittenReports {
  /** The folder of the audit, or of the redacted copy in it. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** Writes the reports of a judged audit. If names are hidden, a redacted copy has them. */
async function reportsOf(run: AuditRun, judgement: JudgedAudit | undefined): Promise<WrittenReports | undefined> {
  const { out, reports } = run.output;
  const to = run.screen?.to;
  if (!out || !judgement) return undefined;
  const { folder } = out;
  if (to) return writeCopyWithin({ folder, judged: judgement, to, request: reports, options: optionsOf(run) });
  return { folder, files: await writeReports(folder, judgement, reports, optionsOf(run)) };
}

const optionsOf = ({ output, prices, tenant, stop }: AuditRun): ReportingOptions => ({
  ...{ prices, stop },
  tenant: tenant ?? tenantIn(output.history),
});

async function writeAudit({ output, stdout }: AuditRun, { scopes, journal, stream }: EndedAudit): Promise<void> {
  stream?.end(scopes.map(({ coverage }) => coverage));
  if (!journal || !output.out) return;
  if (journal.left.length === 0) await journal.finish(rawFormats(output.reports));
  else await journal.render(rawFormats(output.reports));
  if (output.print === "json") await journal.writeJson((text) => stdout.write(text));
}

/** What a report says of a judged audit. */
interface Said extends Pick<JudgedReport, "licences"> {
  readonly judged: JudgedAudit;
  /** Where it was written, and what a person can do next. */
  readonly written: string;
}

/** One screen. The full coverage follows only on request. */
function printJudged(run: AuditRun, { scopes, times }: EndedAudit, { judged, licences, written }: Said): void {
  const { output, traffic, screen = PLAIN } = run;
  const { now, ...when } = times;
  const shown = scopes.map((scope) => screen.scope(scope));
  const coverage = shown.map((scope) => scope.coverage);
  const since = judged.since && screen.since(judged.since);
  const judgement = screen.judgement(judged.judgement);
  const told = { coverage, judgement, since, licences, isRedacted: screen.to !== undefined };
  const isCovered = output.coverage === true || output.show > 0;
  const details = isCovered ? { scopes: shown, mostUsers: output.show } : undefined;
  const report = { ...screen.times({ ...when, finishedAt: now(), repeated: traffic.count }), ...told };
  const look = { paint: paintFor(run.stdout, run.environment), columns: run.stdout.columns };
  const news = output.history?.sinceLast ? `${sinceReport(since, look)}\n` : "";
  const below = judgedBy(judgement, run.judging?.known) + news + written;
  printFindings(run, report, { isDetailed: output.details, coverage: details, below });
}

/** The report of an audit that was not judged, which is its coverage in full. */
function printCoverage(run: AuditRun, { scopes: all, times }: EndedAudit): void {
  const { output, stdout, environment, traffic, screen = PLAIN } = run;
  const { now, ...when } = times;
  const scopes = all.map((scope) => screen.scope(scope));
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns, mostUsers: output.show };
  const made = screen.times({ ...when, repeated: traffic.count, finishedAt: now() });
  stdout.write(`${terminalReport({ ...made, scopes, ...look })}\n`);
}

/** The last lines say which files hold the audit, and what a person can do next. */
function writtenLines(
  { output: { out, next, history, reports: request }, stdout, screen = PLAIN }: AuditRun,
  { journal }: EndedAudit,
  { folder, reports }: { readonly folder: JudgedAudit | undefined; readonly reports: WrittenReports | undefined },
): string {
  if (!out || !journal) return "";
  const isCopy = screen.to !== undefined;
  const files = [
    ...(isCopy ? [] : (reports?.files ?? [])),
    ...rawFormats(request).flatMap((name) => AUDIT_FILES[name]),
    ...(folder ? JUDGED_FILES : []),
    journal.left.length === 0 ? "journal.ndjson" : "unfinished.ndjson",
  ];
  const copied = isCopy && reports ? writtenText(reports.folder, reports.files, stdout, WITHOUT_NAMES) : "";
  const open = reports && openNext(reports.folder, reports.files);
  const changed = history && !history.sinceLast ? diffNext(out.folder, folder?.since, isCopy) : undefined;
  // The line names a user.
  const explained = folder && !isCopy ? explainNext(folder.judgement, out.folder) : undefined;
  return writtenText(out.folder, files, stdout) + copied + nextLines([open, changed, explained, next]);
}
