#!/usr/bin/env node
import { Worker } from "node:worker_threads";
import { EXIT } from "./exit-code.js";
import { explain } from "./run/failure.js";
import { listenForSignals } from "./terminal/signals.js";
import type { FromThread, ThreadData, ToThread } from "./thread.js";

/**
 * What a command may take, in MB. V8 lets garbage lie while there is room, and on a large machine it takes itself hundreds of
 * megabytes of it; an audit that runs for hours beside other work is not to. A thread is the one way to say so from within.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };

const isOutOfMemory = (error: unknown) => (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";

const { stdout, stderr } = process;
const lookOf = ({ isTTY, columns }: NodeJS.WriteStream) => ({ isTTY, columns });
const [, script = "", ...args] = process.argv;
const workerData: ThreadData = { args, script, stdout: lookOf(stdout), stderr: lookOf(stderr) };
const thread = new Worker(new URL("./thread.js", import.meta.url), { workerData, resourceLimits: LIMITS });
const signals = listenForSignals();
const tell = (message: ToThread) => thread.postMessage(message);
signals.stop.addEventListener("abort", () => tell("stop"));
signals.signal.addEventListener("abort", () => tell("abort"));
thread.on("message", (message: FromThread) => {
  if ("text" in message) {
    process[message.stream].write(message.text);
    return;
  }
  const { code } = message;
  process.exitCode = code === EXIT.interrupted ? (signals.exitCode ?? code) : code;
  // A login belongs to no call that could be called off: one that hangs would keep an interrupted process for minutes.
  if (signals.exitCode !== undefined) process.exit();
});
thread.on("exit", (code) => {
  process.exitCode ??= code;
});
// What nobody caught is a bug of ours: a line for it as well, and no stack trace.
const caughtNowhere = (error: unknown) => {
  const most = `${LIMITS.maxOldGenerationSizeMb} MB of memory were not enough. Audit fewer groups at once, or use --shard`;
  process.stderr.write(`rollcall: ${isOutOfMemory(error) ? most : explain(error).line}\n`);
  process.exit(EXIT.failed);
};
process.on("uncaughtException", caughtNowhere);
thread.on("error", caughtNowhere);
