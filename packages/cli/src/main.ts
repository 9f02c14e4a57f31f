#!/usr/bin/env node
import { runCommand } from "./command.js";
import { explain } from "./failure.js";
import { EXIT } from "./usage.js";

const controller = new AbortController();
/** What a shell expects of a process that a signal ended. */
const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: 143 };
let bySignal: number | undefined;
for (const [signal, code] of Object.entries(SIGNALS)) {
  process.on(signal, () => {
    // The second one means it: whatever is under way may take its time to end.
    if (bySignal !== undefined) process.exit(code);
    bySignal = code;
    controller.abort();
  });
}
// What nobody caught is a bug of ours: a line for it as well, and no stack trace.
process.on("uncaughtException", (error) => {
  process.stderr.write(`rollcall: ${explain(error).line}\n`);
  process.exit(EXIT.failed);
});
// A reader that has seen enough (`rollcall audit | head`) is no failure. The file of --out is wanted all the same.
const hasFile = process.argv.some((argument) => argument === "--out" || argument.startsWith("--out="));
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return hasFile ? undefined : process.exit(EXIT.ok);
  process.stderr.write(`rollcall: cannot write to the standard output (${error.code ?? error.name})\n`);
  process.exit(EXIT.failed);
});

const { stdout, stderr, env: environment } = process;
const code = await runCommand(process.argv.slice(2), { stdout, stderr, environment, signal: controller.signal });
process.exitCode = code === EXIT.interrupted ? (bySignal ?? code) : code;
