import { AuditJsonWriter, type Coverage, terminalReport, type UserSummary } from "@rollcall/audit";
import { explain, type Failure } from "./failure.js";
import { OutFile } from "./out-file.js";
import { paintFor } from "./paint.js";
import { ProgressLine } from "./progress-line.js";
import type { AuditRequest } from "./request.js";
import { enter } from "./running.js";
import type { Scope } from "./scopes.js";
import type { Environment } from "./secrets.js";
import { EXIT, type ExitCode } from "./usage.js";

/** A stream that text is printed to. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What an audit is run with. */
export interface AuditRun {
  readonly request: Pick<AuditRequest, "out" | "print"> & { readonly mostUsers?: number };
  readonly scopes: readonly Scope[];
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Environment;
  /** Interrupts the run. */
  readonly signal: AbortSignal;
}

interface Finished {
  readonly coverage: Coverage;
  readonly users: readonly UserSummary[];
}

/**
 * Runs an audit: progress on stderr, the report or JSON on stdout, the file.
 *
 * A platform that cannot even be entered ends it with one line, before anything is spent on the other. One that breaks off
 * later does not cost what was collected: the report says where it stopped.
 */
export async function runAudit(run: AuditRun): Promise<ExitCode> {
  const { request, stderr } = run;
  const file = request.out === undefined ? undefined : new OutFile(request.out);
  const progress = new ProgressLine(stderr, request.print !== "nothing");
  const controller = new AbortController();
  try {
    const failures = await collect(run, { file, progress, signal: AbortSignal.any([run.signal, controller.signal]) });
    progress.clear();
    return run.signal.aborted ? interrupted(stderr) : say(failures, stderr);
  } catch (error) {
    progress.clear();
    return run.signal.aborted ? interrupted(stderr) : say([explain(error)], stderr);
  } finally {
    controller.abort();
    file?.discard();
  }
}

interface Tools {
  readonly file: OutFile | undefined;
  readonly progress: ProgressLine;
  readonly signal: AbortSignal;
}

/** Collects every scope, then prints and puts the file in its place, unless nothing at all came in. */
async function collect(run: AuditRun, { file, progress, signal }: Tools): Promise<readonly Failure[]> {
  const { request, stdout } = run;
  const startedAt = new Date();
  const running = await enter(run.scopes, { signal, progress });
  // Nothing is printed before something came in.
  const json = lazily(() => new AuditJsonWriter(write, startedAt));
  const write = (text: string) => {
    file?.write(text);
    if (request.print === "json") stdout.write(text);
  };
  const failures: Failure[] = [];
  const finished: Finished[] = [];
  for (const scope of running) {
    const failure = await scope.drain((record) => json().record(record));
    if (signal.aborted) return failures;
    if (failure)
      failures.push(failure.code === EXIT.failed ? { ...failure, line: `${scope.name}: ${failure.line}` } : failure);
    finished.push({ coverage: scope.counter.result(failure?.line ?? null), users: scope.users });
  }
  if (finished.every(({ coverage }) => coverage.stopped !== null && coverage.users.seen === 0)) return failures;

  const finishedAt = new Date();
  json().end(
    finished.map(({ coverage }) => coverage),
    finishedAt,
  );
  file?.finish();
  if (file?.failure !== undefined) failures.push({ line: file.failure, code: EXIT.failed });
  progress.clear();
  if (request.print === "report") {
    const paint = paintFor(stdout, run.environment);
    const { mostUsers } = request;
    const report = { startedAt, finishedAt, scopes: finished, paint, columns: stdout.columns, mostUsers };
    stdout.write(`${terminalReport(report)}\n`);
  }
  return failures;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function interrupted(stderr: Output): ExitCode {
  stderr.write("rollcall: interrupted; the audit is not complete\n");
  return EXIT.interrupted;
}

/** Prints each failure once. A login that was refused, or a host that was out of reach, outweighs the others. */
function say(failures: readonly Failure[], stderr: Output): ExitCode {
  for (const line of new Set(failures.map((failure) => failure.line))) stderr.write(`rollcall: ${line}\n`);
  const codes = failures.map((failure) => failure.code);
  return codes.find((code) => code === EXIT.access) ?? codes[0] ?? EXIT.ok;
}
