import { join } from "node:path";
import { printable } from "@rollcall/audit";
import { AUDIT_FILES, type Journal, JUDGED_FILES, SHARD_FIELD } from "@rollcall/audit/journal";
import { findingsReport, sinceReport, type TotalsCounter, terminalReport } from "@rollcall/report";
import { paintFor } from "../terminal/paint.js";
import type { AuditRun } from "./audit-run.js";
import { explain, type Failure } from "./failure.js";
import type { JsonStream } from "./json-stream.js";
import { judged } from "./judged.js";
import type { ScopeRun } from "./scope-run.js";
import type { RunTimes } from "./times.js";

/** An audit whose scopes have ended, well or early. */
export interface EndedAudit {
  readonly scopes: readonly ScopeRun[];
  /** Undefined if the report has none. */
  readonly totals: TotalsCounter | undefined;
  readonly times: RunTimes;
  readonly journal: Journal | undefined;
  /** Where records were printed as JSON as they came. */
  readonly stream: JsonStream | undefined;
}

/**
 * Writes and prints the audit, unless nothing at all came in.
 *
 * @returns what else went wrong. A file that cannot be written does not cost the report
 */
export async function writeResults(run: AuditRun, ended: EndedAudit): Promise<readonly Failure[]> {
  const { scopes, journal } = ended;
  if (scopes.every(({ coverage }) => coverage.stopped !== null && coverage.users.seen === 0)) {
    // Answers that came before the first user was done are worth keeping.
    if (journal?.isEmpty) await journal.discard();
    return [];
  }
  try {
    await writeAudit(run, ended);
  } catch (error) {
    if (run.output.print === "report") printReport(run, ended);
    return [explain(error)];
  }
  if (run.output.print === "report") printReport(run, ended);
  try {
    const isJudged = await judgeWhole(run, ended);
    if (run.output.print === "report") printWritten(run, ended, isJudged);
    return [];
  } catch (error) {
    return [explain(error)];
  }
}

/** Judges a finished audit. A shard is judged with the others, after the merge. @returns whether it was judged */
async function judgeWhole(
  { output, head, stdout, environment, stop }: AuditRun,
  { journal }: EndedAudit,
): Promise<boolean> {
  const isShard = head.selection[SHARD_FIELD] !== undefined;
  if (!output.out || !journal || journal.left.length > 0 || isShard) return false;
  const { judgement, since } = await judged(output.out.folder, { stop });
  const look = { paint: paintFor(stdout, environment), columns: stdout.columns };
  if (output.print === "report") stdout.write(`${findingsReport(judgement, look)}\n`);
  if (output.print === "report" && output.history?.sinceLast) stdout.write(`${sinceReport(since, look)}\n`);
  return true;
}

async function writeAudit({ output, stdout }: AuditRun, { scopes, journal, stream }: EndedAudit): Promise<void> {
  stream?.end(scopes.map(({ coverage }) => coverage));
  if (!journal || !output.out) return;
  if (journal.left.length === 0) await journal.finish(output.out.format);
  else await journal.render(output.out.format);
  if (output.print === "json") await journal.writeJson((text) => stdout.write(text));
}

/** The last lines say which files hold the audit, and what a person can do next. */
function printWritten({ output: { out, next }, stdout }: AuditRun, { journal }: EndedAudit, isJudged: boolean): void {
  if (!out || !journal) return;
  const files = [
    ...AUDIT_FILES[out.format],
    ...(isJudged ? JUDGED_FILES : []),
    journal.left.length === 0 ? "journal.ndjson" : "unfinished.ndjson",
  ];
  stdout.write(`Written: ${printable(files.map((name) => join(out.folder, name)).join(", "))}\n`);
  if (next !== undefined) stdout.write(`Next: ${next}\n`);
}

function printReport({ output, stdout, environment, repeats }: AuditRun, { scopes, totals, times }: EndedAudit): void {
  const { startedAt, resumedAt, asOf, now } = times;
  const paint = paintFor(stdout, environment);
  const look = { paint, columns: stdout.columns, mostUsers: output.show };
  const facts = { scopes, totals: totals?.totals, repeated: repeats.count };
  stdout.write(`${terminalReport({ startedAt, resumedAt, asOf, finishedAt: now(), ...facts, ...look })}\n`);
}
