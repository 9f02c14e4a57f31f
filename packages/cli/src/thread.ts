import { parentPort, workerData } from "node:worker_threads";
import { perform } from "./commands/perform.js";
import type { CheckedFile } from "./config/file/checked-file.js";
import type { Call } from "./config/given.js";
import { variableOf } from "./config/tenants/layers.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import { type ConsoleText, consoleOutput, isWindowsConsole, type StreamName } from "./terminal/console-output.js";
import { Descriptor } from "./terminal/descriptor.js";
import { setExitCode } from "./terminal/exit.js";
import type { Output } from "./terminal/output.js";
import { Pinned } from "./terminal/pinned.js";
import { warningsTo } from "./terminal/warnings.js";

/** What the thread of a command gets at its start. */
export interface ThreadData {
  readonly call: Call;
  /** The configuration that holds. */
  readonly config: CheckedFile | null;
  /** The file that the process was started with, as it was named. */
  readonly script: string;
  readonly stdout: Omit<Output, "write">;
  readonly stderr: Omit<Output, "write">;
}

/** Messages to the thread. It ends in good order, or immediately. It answers `ping` with `pong`. */
export type ToThread = "stop" | "abort" | "ping";

/** Messages from the thread. They say that the command begins, what the main thread prints, that it lives, and how it ended. */
export type FromThread = "begun" | { readonly code: ExitCode } | ConsoleText | "pong";

// A thread that ends without an answer has failed, also if a module of a configuration says 0.
setExitCode(EXIT.failed);
const data = workerData as ThreadData;
const stop = new AbortController();
const abort = new AbortController();
parentPort?.on("message", (message: ToThread) => {
  if (message === "ping") parentPort?.postMessage("pong" satisfies FromThread);
  else (message === "stop" ? stop : abort).abort();
});
parentPort?.unref();

// A reader that has seen enough (`rollcall audit | head`) is no failure. Its folder is still filled.
const hasFolder = (["out", "history"] as const).some(
  (name) => data.call.flags.has(name) || process.env[variableOf(name)] || data.config?.config.output?.[name],
);
const send = (message: FromThread) => parentPort?.postMessage(message);
const output = (stream: StreamName, number: number, goesOn: boolean): Output =>
  isWindowsConsole(data[stream])
    ? consoleOutput(data[stream], stream, send)
    : new Descriptor(number, data[stream], goesOn);
const pinned = new Pinned();
const stderr = pinned.around(output("stderr", 2, true));
warningsTo(stderr);
const code = await perform(data.call, {
  stdout: pinned.around(output("stdout", 1, hasFolder)),
  stderr,
  config: data.config,
  environment: process.env,
  script: data.script,
  stop: stop.signal,
  signal: abort.signal,
  onBegin: () => send("begun"),
});
send({ code });
