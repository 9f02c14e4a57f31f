import { printable } from "@rollcall/audit";
import type { Journal, JournalHead } from "@rollcall/audit/journal";
import type { OutputRequest, OutRequest } from "../config/output.js";
import type { Environment } from "../config/secrets.js";
import type { ExitCode } from "../config/usage-error.js";
import { JsonStream, type Output } from "../terminal/output.js";
import { ProgressLine } from "../terminal/progress-line.js";
import { explain } from "./failure.js";
import { say } from "./outcome.js";
import { drainAll, enter } from "./platforms.js";
import { conclude } from "./results.js";
import { journalFor } from "./run-journal.js";
import { type AnyRecord, Running } from "./scope-run.js";
import type { Scope } from "./scopes.js";

/** What an audit is run with. */
export interface AuditRun {
  readonly output: OutputRequest;
  readonly scopes: readonly Scope[];
  /** What makes it this audit and no other. */
  readonly head: JournalHead;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Environment;
  /** Ends the run in good order: what is under way comes to its end, and what was learnt is kept. */
  readonly stop: AbortSignal;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/**
 * Runs an audit: progress on stderr, the report or JSON on stdout, the journal and what is rendered from it in the folder.
 *
 * A platform that cannot even be entered ends it with one line, before anything is spent on the other. One that breaks off
 * later does not cost what was collected: the report says where it stopped, and the journal can be gone on with.
 */
export async function runAudit(run: AuditRun): Promise<ExitCode> {
  const { output, head, stderr } = run;
  const { out } = output;
  const show = output.print === "report" ? output.show : 0; // What nobody sees need not be kept.
  const progress = new ProgressLine(stderr, output.print !== "nothing");
  const controller = new AbortController();
  const giveUp = () => controller.abort();
  const stream = output.print === "json" && !out ? new JsonStream(run.stdout) : undefined;
  const take = (record: AnyRecord) => stream?.record(record);
  const signal = AbortSignal.any([run.signal, controller.signal]);
  const scopes = run.scopes.map(
    (scope) => new Running(scope, { signal, stop: run.stop, progress, show, take, giveUp }),
  );
  let journal: Journal | undefined;
  try {
    const startedAt = new Date();
    journal = out && (await journalFor({ out, head, scopes, giveUp }));
    if (out && journal) tell(out, journal, stderr);
    const left = scopes.filter(({ isDone }) => !isDone);
    await enter(left);
    const failures = await drainAll(left);
    progress.clear();
    const audit = { scopes, startedAt: journal?.startedAt ?? startedAt, journal, stream };
    const all = [...failures, ...(await conclude(run, audit))];
    return say(run, { scopes, failures: all, isUnfinished: !!journal && !journal.isEmpty && journal.left.length > 0 });
  } catch (error) {
    progress.clear();
    await journal?.discard();
    return say(run, { scopes, failures: [explain(error)], isUnfinished: false });
  } finally {
    controller.abort();
    await journal?.close();
  }
}

/** What is worth knowing of the journal before anything is collected. */
function tell({ folder }: OutRequest, journal: Journal, stderr: Output): void {
  for (const line of journal.repaired) stderr.write(`rollcall: ${printable(line)}\n`);
  if (journal.isFinished) stderr.write(`rollcall: the audit in ${printable(folder)} is finished already\n`);
}
