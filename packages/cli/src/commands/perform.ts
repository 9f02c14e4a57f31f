import { type Call, type CommandLine, lineOf } from "../config/given.js";
import { UsageError } from "../config/usage-error.js";
import type { CommandContext } from "../context.js";
import type { ExitCode } from "../exit-code.js";

/** What a command does. @throws UsageError for a value that it cannot accept. Any error becomes one line and an exit code. */
type Run = (line: CommandLine<string>, context: CommandContext) => Promise<ExitCode>;

/** What each command does, by its name. Loaded late, because a process runs one of them. */
export const BODIES: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  audit: () => import("./audit/run.js"),
  user: () => import("./user/run.js"),
  plan: () => import("./plan/run.js"),
  merge: () => import("./merge/run.js"),
  report: () => import("./report/run.js"),
  rules: () => import("./rules/run.js"),
  explain: () => import("./explain/run.js"),
  diff: () => import("./diff/run.js"),
  doctor: () => import("./doctor/run.js"),
  init: () => import("./init/run.js"),
  demo: () => import("./demo/run.js"),
};

/**
 * Runs a call that was read. Never throws. Any error is one line on stderr and an exit code.
 *
 * @param onBegin called when all that the command needs is loaded
 */
export async function perform(
  call: Call,
  { onBegin, ...context }: CommandContext & { readonly onBegin?: () => void },
): Promise<ExitCode> {
  return explained(context, async () => {
    const body = await BODIES[call.command]?.();
    if (!body) throw new Error(`nothing runs ${call.command}`);
    const work = (own: CommandContext) => explained(own, () => body.run(lineOf(call), own));
    const [trace] = call.flags.get("trace") ?? [];
    const withTrace = trace === undefined ? undefined : (await import("../run/trace/with-trace.js")).withTrace;
    onBegin?.();
    return trace !== undefined && withTrace ? await withTrace(trace, context, work) : await work(context);
  });
}

/** Turns an error into lines and an exit code. */
async function explained({ stderr }: CommandContext, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const { explain } = await import("../run/failure.js");
    const { line, code } = explain(error);
    const more = error instanceof UsageError ? error.more : [];
    for (const one of [line, ...more]) stderr.write(`rollcall: ${one}\n`);
    return code;
  }
}
