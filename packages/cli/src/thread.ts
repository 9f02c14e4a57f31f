import { parentPort, workerData } from "node:worker_threads";
import { Descriptor } from "./descriptor.js";
import { dispatch } from "./dispatch.js";
import type { Output } from "./output.js";
import type { ExitCode } from "./usage.js";

/** What a command's thread is given. */
export interface ThreadData {
  readonly args: readonly string[];
  readonly stdout: Omit<Output, "write">;
  readonly stderr: Omit<Output, "write">;
}

/** What a thread is told: to end in good order, or at once. */
export type ToThread = "stop" | "abort";

/** What a thread tells in the end. */
export interface FromThread {
  readonly code: ExitCode;
}

/** Runs the command line in a thread of its own. */
const data = workerData as ThreadData;
const stop = new AbortController();
const abort = new AbortController();
parentPort?.on("message", (message: ToThread) => (message === "stop" ? stop : abort).abort());
parentPort?.unref();

// A reader that has seen enough (`rollcall audit | head`) is no failure. The folder of --out is wanted all the same.
const hasFolder = data.args.some((argument) => argument === "--out" || argument.startsWith("--out="));
const code = await dispatch(data.args, {
  stdout: new Descriptor(1, data.stdout, hasFolder),
  stderr: new Descriptor(2, data.stderr, true),
  environment: process.env,
  stop: stop.signal,
  signal: abort.signal,
});
parentPort?.postMessage({ code } satisfies FromThread);
