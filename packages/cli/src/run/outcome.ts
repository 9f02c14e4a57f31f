import type { OutRequest } from "../config/output.js";
import { EXIT, type ExitCode, worstOf } from "../exit-code.js";
import type { AuditRun } from "./audit-run.js";
import { coverageCode } from "./coverage-code.js";
import { type Failure, linesOf } from "./failure.js";
import { PLAIN } from "./redact/screen.js";
import type { ScopeRun } from "./scope-run.js";

/** How a run ended. */
export interface RunEnd {
  readonly scopes: readonly ScopeRun[];
  readonly failures: readonly Failure[];
  /** Whether a journal is left that `--resume` can finish. */
  readonly isUnfinished: boolean;
}

/** Prints each failure once, and returns the exit code of the worst. An interruption by a person outweighs everything. */
export function reportOutcome(run: AuditRun, { scopes, failures, isUnfinished }: RunEnd): ExitCode {
  const others = failures.filter(({ code }) => code !== EXIT.interrupted);
  const isInterrupted = run.stop.aborted && failures.length > 0;
  const { out } = run.output;
  // The error of a journal that could not be written names the remedy itself.
  const isOpen = out && isUnfinished && !isInterrupted && !others.some(({ shared }) => shared);
  const finish = isOpen ? howToFinish(out) : undefined;
  const told = others.map((failure) => ({ ...failure, line: lineOf(failure, finish) }));
  for (const line of linesFor(run, [...told, ...scopes.flatMap(missingIn)])) run.stderr.write(`rollcall: ${line}\n`);
  if (isInterrupted) {
    run.stderr.write(`rollcall: interrupted. ${interruption(run, scopes)}\n`);
    return EXIT.interrupted;
  }
  if (finish !== undefined && !others.some(isAccess)) {
    run.stderr.write(`rollcall: the audit is not finished. ${finish}\n`);
  }
  const codes = others.map((failure) => failure.code);
  return codes.length > 0 ? worstOf(codes) : codeOf(run, scopes);
}

/** What a platform said may name somebody, so a redacted run shows it with tokens. Other lines are about flags, hosts and files. */
function linesFor({ screen = PLAIN }: AuditRun, failures: readonly Failure[]): readonly string[] {
  if (!screen.to) return linesOf(failures);
  const isOfPlatform = ({ code }: Failure) => code === EXIT.incomplete;
  return [
    ...linesOf(failures.filter(isOfPlatform)).map((line) => screen.line(line)),
    ...linesOf(failures.filter((failure) => !isOfPlatform(failure))),
  ];
}

/** Ids that chose users, and name nothing, although the scope did not fail. */
const missingIn = ({ unknown }: ScopeRun): Failure[] =>
  unknown.length === 0 ? [] : [{ line: "", code: EXIT.incomplete, unknown }];

const isAccess = ({ code }: Failure) => code === EXIT.access;

/** A login or a host has to be fixed first. What follows then is in the same line. */
function lineOf(failure: Failure, finish: string | undefined): string {
  if (finish === undefined || !isAccess(failure)) return failure.line;
  return `${failure.line.replace(/, then run again$/, "")}. ${finish.replace(/^Run/, "Then run")}`;
}

/** Compares what was read with `--min-coverage`. */
function codeOf({ output, stderr }: AuditRun, scopes: readonly ScopeRun[]): ExitCode {
  const { minCoverage, out } = output;
  const mayImprove = scopes.some((scope) => scope.mayImprove);
  const again = out && mayImprove ? againOf(scopes) : undefined;
  return coverageCode(
    scopes.map(({ coverage }) => coverage),
    { minCoverage, stderr, again },
  );
}

/** What helps failed sections. Those that failed again may fail for ever. */
function againOf(scopes: readonly ScopeRun[]): string {
  return scopes.some((scope) => scope.mayImprove && !scope.isStuck)
    ? "Run again with --resume to request failed sections again"
    : "They failed before too. The coverage says why. Run again with --resume when that is fixed, or lower --min-coverage";
}

function interruption({ output }: AuditRun, scopes: readonly ScopeRun[]): string {
  const users = scopes.map(({ coverage }) => coverage.users);
  const seen = users.reduce((sum, one) => sum + one.seen, 0);
  const isKnown = users.every(({ expected }) => expected !== null);
  const of = isKnown ? ` of ${users.reduce((sum, { expected }) => sum + (expected ?? 0), 0)}` : "";
  const done = `${seen}${of} users are done`;
  return `${done}. ${output.out ? howToFinish(output.out) : "The audit is not complete"}`;
}

function howToFinish({ mode }: OutRequest): string {
  if (mode === "resume") return "Run the same command again to finish";
  return `Run again with ${mode === "restart" ? "--resume instead of --restart" : "--resume"} to finish`;
}
