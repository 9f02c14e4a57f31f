#!/usr/bin/env node
import { runCommand } from "./command.js";
import { explain } from "./failure.js";
import { listenForSignals } from "./signals.js";
import { EXIT } from "./usage.js";

const signals = listenForSignals();
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
const { stop, signal } = signals;
const code = await runCommand(process.argv.slice(2), { stdout, stderr, environment, stop, signal });
process.exitCode = code === EXIT.interrupted ? (signals.exitCode ?? code) : code;
// A login belongs to no call that could be called off: one that hangs would keep an interrupted process for minutes.
if (signals.exitCode !== undefined) stdout.write("", () => stderr.write("", () => process.exit()));
