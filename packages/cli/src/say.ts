import type { AuditRun } from "./audit-command.js";
import type { Failure } from "./failure.js";
import type { Running } from "./running.js";
import { EXIT, type ExitCode } from "./usage.js";

/**
 * Prints each failure once, and gives the exit code. An interruption by a person outweighs everything, a login that was
 * refused or a host that was out of reach the rest.
 */
export function say(run: AuditRun, scopes: readonly Running[], failures: readonly Failure[]): ExitCode {
  const others = failures.filter(({ code }) => code !== EXIT.interrupted);
  for (const line of new Set(others.map((failure) => failure.line))) run.stderr.write(`rollcall: ${line}\n`);
  if (run.stop.aborted && failures.length > 0) {
    run.stderr.write(`rollcall: interrupted: ${interruption(run, scopes)}\n`);
    return EXIT.interrupted;
  }
  const codes = others.map((failure) => failure.code);
  return codes.find((code) => code === EXIT.access) ?? codes[0] ?? EXIT.ok;
}

function interruption({ output }: AuditRun, scopes: readonly Running[]): string {
  const users = scopes.map(({ coverage }) => coverage.users);
  const seen = users.reduce((sum, one) => sum + one.seen, 0);
  const isKnown = users.every(({ expected }) => expected !== null);
  const of = isKnown ? ` of ${users.reduce((sum, { expected }) => sum + (expected ?? 0), 0)}` : "";
  const done = `${seen}${of} users are done`;
  if (!output.out) return `${done}; the audit is not complete`;
  const flag = output.out.mode === "restart" ? "--resume instead of --restart" : "--resume";
  return output.out.mode === "resume"
    ? `${done}; run the same again to finish`
    : `${done}; run again with ${flag} to finish`;
}
