import type { CheckedFile } from "./config/file/checked-file.js";
import type { Trace } from "./run/trace/trace.js";
import type { Output } from "./terminal/output.js";

/** The environment variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a command runs with. */
export interface CommandContext {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Environment;
  /** The working folder. @default that of the process */
  readonly cwd?: string | undefined;
  /** The configuration that was named or found. `null` if there is none. */
  readonly config: CheckedFile | null;
  /** What `--trace` writes. Undefined without the flag. */
  readonly trace?: Trace | undefined;
  /** The file that the process was started with, as it was named. */
  readonly script: string;
  /** Ends the run in good order. Calls that are under way finish, and nothing new begins. */
  readonly stop: AbortSignal;
  /** Ends the run immediately. */
  readonly signal: AbortSignal;
}
