import { resolve } from "node:path";
import type { CommandContext } from "../../context.js";
import { type ExitCode, worstOf } from "../../exit-code.js";
import { openTrace } from "./trace.js";

/** Runs a command with the trace of `--trace`. Its file is made first, because an hour of calls without a trace helps nobody. */
export async function withTrace(
  file: string,
  context: CommandContext,
  work: (context: CommandContext) => Promise<ExitCode>,
): Promise<ExitCode> {
  const trace = openTrace(resolve(context.cwd ?? "", file), context.stderr);
  try {
    return worstOf([await work({ ...context, trace }), trace.code]);
  } finally {
    trace.close();
  }
}
