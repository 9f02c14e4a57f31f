import type { Flag } from "../config/flags.js";
import type { Parsed } from "../config/parse.js";
import type { Environment } from "../config/secrets.js";
import type { ExitCode } from "../config/usage-error.js";
import type { Output } from "../terminal/output.js";

/** The world that a command runs in. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Environment;
  /** Ends the run in good order. */
  readonly stop: AbortSignal;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/** One of the things that `rollcall` does. */
export interface Command<Name extends string = string> {
  readonly name: string;
  /** All that it takes; `--help` and `--version` are answered before it is run. */
  readonly flags: Readonly<Record<Name, Flag>>;
  /** Whether it takes more than flags. */
  readonly takesOperands?: true;
  /** What `--help` prints. */
  readonly help: () => string;
  /** @throws UsageError for a value that it cannot take; whatever it throws becomes one line and an exit code */
  run(given: Parsed<Name>, world: World): Promise<ExitCode>;
}
