import { EXIT, type ExitCode, worstOf } from "../exit-code.js";
import type { Output } from "../terminal/output.js";
import type { Gate } from "./gate.js";
import type { Trace } from "./trace/trace.js";

/** How a command ended. */
export interface Ending {
  readonly code: ExitCode;
  /** Why, in a few words. Undefined if no report was printed. */
  readonly why: string | undefined;
}

/** What a report ends with if more than findings decides. Standard error has the details. */
const SHORT: Partial<Record<ExitCode, string>> = {
  [EXIT.usage]: "a flag, a credential or a folder is wrong",
  [EXIT.incomplete]: "something is missing in the audit",
  [EXIT.access]: "a platform refused the login, or could not be reached",
  [EXIT.failed]: "the command failed",
};

/** Adds what the findings mean to what else happened. */
export function endingOf(code: ExitCode, { isClosed, why }: Gate): Ending {
  const worst = worstOf([code, isClosed ? EXIT.findings : EXIT.ok]);
  const short = SHORT[worst];
  return { code: worst, why: short === undefined ? why : isClosed ? `${short}, and ${why}` : short };
}

/** Adds what became of the trace, which may be more than all else. */
export const withTraceEnd = ({ code, why }: Ending, trace: Pick<Trace, "code"> | undefined): Ending => {
  const worst = worstOf([code, trace?.code ?? EXIT.ok]);
  return { code: worst, why: worst === code || why === undefined ? why : `${SHORT[worst]}` };
};

/** Prints why findings changed the exit code, if no report is printed. */
export function endQuietly({ code, why }: Ending, stderr: Output): ExitCode {
  if (code === EXIT.findings) stderr.write(`rollcall: ${why}\n`);
  return code;
}

/** Prints the last line of a report, and returns the exit code. An interrupted command knows only the first half of its code. */
export function printEnding({ code, why }: Ending, stdout: Output): ExitCode {
  if (why !== undefined && code !== EXIT.interrupted) stdout.write(`Exit code ${code}: ${why}\n`);
  return code;
}
