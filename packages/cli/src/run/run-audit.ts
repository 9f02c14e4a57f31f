import { type ContextPart, printable } from "@rollcall/audit";
import type { AnyRecord, Journal, JournalError } from "@rollcall/audit/journal";
import type { OutRequest } from "../config/output.js";
import { progressForm } from "../config/progress.js";
import type { ExitCode } from "../exit-code.js";
import type { Output } from "../terminal/output.js";
import { Progress } from "../terminal/progress/progress.js";
import type { Place } from "../terminal/progress/source.js";
import type { AuditRun } from "./audit-run.js";
import { type Ending, endingOf, endQuietly } from "./ending.js";
import { explainIn } from "./failure.js";
import { gateOf, UNJUDGED } from "./gate.js";
import { JsonStream } from "./json-stream.js";
import { reportOutcome } from "./outcome.js";
import { collectAll, connectAll } from "./platforms.js";
import { type Results, writeResults } from "./results.js";
import { openRunJournal } from "./run-journal.js";
import type { Scope } from "./scope.js";
import { ScopeRun } from "./scope-run.js";
import { startTimes, timesOf } from "./times.js";

/**
 * Runs an audit. Progress is on stderr, the report or JSON on stdout, the journal and its files in the folder.
 *
 * A platform that refuses the login ends the audit with one line, before anything is spent on the other. A platform that fails later does not cost what was collected. The report says where it stopped, and `--resume` finishes the audit.
 */
export async function runAudit(run: AuditRun): Promise<Ending> {
  const { output, head, stderr } = run;
  const { out } = output;
  const show = output.print === "report" ? output.show : 0; // What nobody sees need not be kept.
  const form = progressForm(output.progress, stderr, run.environment);
  const progress = new Progress(stderr, form, run.traffic, run.screen?.name);
  const controller = new AbortController();
  const abort = (reason: JournalError) => controller.abort(reason);
  const times = startTimes(run);
  const stream = output.print === "json" && !out ? new JsonStream(run.stdout, times) : undefined;
  const onRecord = (record: AnyRecord) => stream?.record(record);
  const onContext = (part: ContextPart) => stream?.part(part);
  const signal = AbortSignal.any([run.signal, controller.signal]);
  const shared = { signal, stop: run.stop, progress, show, onRecord, onContext, abort };
  const scopes = run.scopes.map((scope) => new ScopeRun(scope, shared, placeOf(scope, run.scopes)));
  let journal: Journal | undefined;
  try {
    journal = out && (await openRunJournal({ out, head, asOf: run.asOf, scopes, abort }));
    if (out && journal) reportState(out, journal, stderr);
    const left = scopes.filter(({ isDone }) => !isDone);
    await connectAll(left);
    const failures = await collectAll(left);
    progress.end();
    const ended = { scopes, times: timesOf(journal, times), journal, stream };
    const results = await writeResults(run, ended);
    const all = [...failures, ...results.failures];
    const isUnfinished = !!journal && !journal.isEmpty && journal.left.length > 0;
    return endingAs(run, reportOutcome(run, { scopes, failures: all, isUnfinished }), results);
  } catch (error) {
    progress.end();
    await journal?.discard();
    const code = reportOutcome(run, { scopes, failures: [explainIn(signal, error)], isUnfinished: false });
    return { code, why: undefined };
  } finally {
    controller.abort();
    await journal?.close();
  }
}

/** How the run ended. Without a report, a line says which findings changed the exit code. */
function endingAs({ output, stderr }: AuditRun, code: ExitCode, { judged, isPrinted }: Results): Ending {
  const ending = endingOf(code, judged ? gateOf(judged, output) : UNJUDGED);
  if (isPrinted) return ending;
  return { code: endQuietly(ending, stderr), why: undefined };
}

/** Which of its platform's scopes a scope is. Undefined for the only one. */
function placeOf(scope: Scope, scopes: readonly Scope[]): Place | undefined {
  const alike = scopes.filter(({ platform }) => platform === scope.platform);
  return alike.length === 1 ? undefined : { at: alike.indexOf(scope) + 1, of: alike.length };
}

/** Prints what a person should know of the journal before anything is collected. */
function reportState({ folder }: OutRequest, journal: Journal, stderr: Output): void {
  for (const line of journal.repaired) stderr.write(`rollcall: ${printable(line)}\n`);
  if (journal.reopened > 0) {
    const users = `${journal.reopened} user${journal.reopened === 1 ? "" : "s"}`;
    stderr.write(`rollcall: failed sections of ${users} are requested again\n`);
  }
  if (journal.reopenedParts > 0) {
    const [parts, are] = journal.reopenedParts === 1 ? ["part", "is"] : ["parts", "are"];
    const which = `${journal.reopenedParts} ${parts} of the context that failed`;
    stderr.write(`rollcall: ${which} ${are} requested again\n`);
  }
  if (journal.isFinished) stderr.write(`rollcall: the audit in ${printable(folder)} is finished already\n`);
}
