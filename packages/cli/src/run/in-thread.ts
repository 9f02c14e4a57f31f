import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { CheckedFile } from "../config/file/checked-file.js";
import type { Call } from "../config/given.js";
import { EXIT } from "../exit-code.js";
import { crashed } from "../terminal/crashed.js";
import { exit } from "../terminal/exit.js";
import { Heartbeat } from "../terminal/heartbeat.js";
import { leave } from "../terminal/leave.js";
import { listenForSignals, type Signals } from "../terminal/signals.js";
import { lookOf, printConsoleText } from "../terminal/standard-output.js";
import type { FromThread, ThreadData, ToThread } from "../thread.js";

/**
 * The memory of a command, in MB. V8 leaves garbage while there is room, which is hundreds of megabytes on a large machine. An
 * audit runs for hours next to other work. Only a thread can have such a limit from within.
 */
const LIMITS = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 };
/** V8 collects garbage once the heap has grown by a fifth. It would wait for two thirds, which takes 90 MB more with 180,000 users. */
const GROWTH = "--heap-growing-percent=20";

/** Runs a call in its own thread. @returns its exit code, or that of the signal that ended it */
export function runInThread(call: Call, config: CheckedFile | null): Promise<number> {
  const [, script = ""] = process.argv;
  setFlagsFromString(GROWTH);
  const workerData: ThreadData = { call, config, script, stdout: lookOf("stdout"), stderr: lookOf("stderr") };
  const thread = new Worker(new URL("./thread.js", import.meta.url), { workerData, resourceLimits: LIMITS });
  thread.on("error", (error) => crashed(isOutOfMemory(error) ? MOST_MEMORY : error));
  return ended(
    thread,
    listenForSignals((code, signal) => leave(thread, code, signal)),
  );
}

const isOutOfMemory = (error: unknown) => (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";

const MOST_MEMORY = `${LIMITS.maxOldGenerationSizeMb} MB of memory were not enough. Audit fewer groups at once, or use --shard`;

function ended(thread: Worker, signals: Signals): Promise<number> {
  const send = (message: ToThread) => thread.postMessage(message);
  const heartbeat = heartbeatOf(thread, signals);
  let hasBegun = false;
  signals.stop.addEventListener("abort", () => {
    if (hasBegun) {
      send("stop");
      heartbeat.start();
      return;
    }
    // The thread is still loading, so there is nothing to bring to an end.
    process.stderr.write("rollcall: interrupted\n");
    leave(thread, signals.exitCode ?? EXIT.interrupted, signals.name ?? "SIGTERM");
  });
  signals.signal.addEventListener("abort", () => send("abort"));
  return new Promise((resolve) => {
    thread.on("message", (message: FromThread) => {
      if (message === "begun") hasBegun = true;
      else if (message === "pong") heartbeat.heard();
      else if ("text" in message) printConsoleText(message);
      else {
        const { code } = message;
        resolve(code === EXIT.interrupted ? (signals.exitCode ?? code) : code);
        // A login has no signal that ends it. One that hangs would keep an interrupted process for minutes.
        if (signals.exitCode !== undefined) setImmediate(exit);
      }
    });
    thread.on("exit", resolve);
  });
}

function heartbeatOf(thread: Worker, signals: Signals): Heartbeat {
  const onSilence = () => {
    process.stderr.write("rollcall: interrupted. Nobody read the output, or a file did not answer, for ten seconds\n");
    leave(thread, signals.exitCode ?? EXIT.failed, signals.name ?? "SIGTERM");
  };
  return new Heartbeat(() => thread.postMessage("ping" satisfies ToThread), onSilence);
}
