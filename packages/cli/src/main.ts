#!/usr/bin/env node
import { Worker } from "node:worker_threads";
import { EXIT } from "./exit-code.js";
import { explain } from "./run/failure.js";
import { Heartbeat } from "./terminal/heartbeat.js";
import { leave } from "./terminal/leave.js";
import { listenForSignals } from "./terminal/signals.js";
import type { FromThread, ThreadData, ToThread } from "./thread.js";

/**
 * The memory of a command, in MB. V8 leaves garbage while there is room, which is hundreds of megabytes on a large machine. An
 * audit runs for hours next to other work. Only a thread can have such a limit from within.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

const isOutOfMemory = (error: unknown) => (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";

const { stdout, stderr } = process;
const lookOf = ({ isTTY, columns }: NodeJS.WriteStream) => ({ isTTY, columns });
const [, script = "", ...args] = process.argv;
const workerData: ThreadData = { args, script, stdout: lookOf(stdout), stderr: lookOf(stderr) };
const thread = new Worker(new URL("./thread.js", import.meta.url), { workerData, resourceLimits: LIMITS });
const signals = listenForSignals((code, signal) => leave(thread, code, signal));
const send = (message: ToThread) => thread.postMessage(message);
const heartbeat = new Heartbeat(
  () => send("ping"),
  () => {
    process.stderr.write("rollcall: interrupted. Nobody read the output, or a file did not answer, for ten seconds\n");
    leave(thread, signals.exitCode ?? EXIT.failed, signals.name ?? "SIGTERM");
  },
);
signals.stop.addEventListener("abort", () => {
  send("stop");
  heartbeat.start();
});
signals.signal.addEventListener("abort", () => send("abort"));
thread.on("message", (message: FromThread) => {
  if (message === "pong") {
    heartbeat.heard();
    return;
  }
  if ("text" in message) {
    process[message.stream].write(message.text);
    return;
  }
  const { code } = message;
  process.exitCode = code === EXIT.interrupted ? (signals.exitCode ?? code) : code;
  // A login has no signal that ends it. One that hangs would keep an interrupted process for minutes.
  if (signals.exitCode !== undefined) process.exit();
});
thread.on("exit", (code) => {
  process.exitCode ??= code;
});
// An uncaught error is a bug of ours. It is one line too, without a stack trace.
const reportCrash = (error: unknown) => {
  const most = `${LIMITS.maxOldGenerationSizeMb} MB of memory were not enough. Audit fewer groups at once, or use --shard`;
  process.stderr.write(`rollcall: ${isOutOfMemory(error) ? most : explain(error).line}\n`);
  process.exit(EXIT.failed);
};
process.on("uncaughtException", reportCrash);
thread.on("error", reportCrash);
