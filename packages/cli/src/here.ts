import { perform } from "./commands/perform.js";
import type { CheckedFile } from "./config/file/checked-file.js";
import type { Call } from "./config/given.js";
import type { ExitCode } from "./exit-code.js";
import { lookOf, standardOutput } from "./terminal/standard-output.js";

/** Runs a call that needs no thread. It is short, so a signal ends the process as usual. */
export function runHere(call: Call, config: CheckedFile | null): Promise<ExitCode> {
  const never = new AbortController().signal;
  return perform(call, {
    stdout: { ...lookOf("stdout"), write: (text) => standardOutput("stdout").write(text) },
    stderr: { ...lookOf("stderr"), write: (text) => standardOutput("stderr").write(text) },
    config,
    environment: process.env,
    script: process.argv[1] ?? "",
    stop: never,
    signal: never,
  });
}
