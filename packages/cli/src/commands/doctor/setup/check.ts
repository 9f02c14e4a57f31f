import { EXIT, type ExitCode } from "../../../exit-code.js";

/** One thing that an audit needs. */
export interface Check {
  readonly mark: "ok" | "FAIL" | "?";
  readonly about: string;
  /** What was found, and what to do if it is not well. One line. */
  readonly says: string;
  /** The exit code that a failure leads to. */
  readonly code?: ExitCode | undefined;
}

export const ok = (about: string, says: string): Check => ({ mark: "ok", about, says });

export const unclear = (about: string, says: string): Check => ({ mark: "?", about, says });

export const fails = (about: string, says: string, code: ExitCode = EXIT.incomplete): Check => ({
  ...{ mark: "FAIL", about, says, code },
});
