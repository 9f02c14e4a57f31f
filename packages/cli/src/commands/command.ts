import type { CommandLine, Syntax } from "../config/parse.js";
import type { CommandContext } from "../context.js";
import type { ExitCode } from "../exit-code.js";

/** One of the commands of `rollcall`. `--help` and `--version` are answered before it runs. */
export interface Command<Name extends string = string> extends Syntax<Name> {
  /** The text of `--help`. */
  readonly help: () => string;
  /** @throws UsageError for a value that it cannot accept. Any error becomes one line and an exit code. */
  run(line: CommandLine<Name>, context: CommandContext): Promise<ExitCode>;
}
