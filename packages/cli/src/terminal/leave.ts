import type { Worker } from "node:worker_threads";
import { exit } from "./exit.js";

/** How long a thread may take to end, in milliseconds. */
const END_MS = 1000;

/**
 * Ends the process although its thread is still at work. A thread inside a system call does not end, and `process.exit` waits
 * for it. Then the signal's own effect ends the process.
 */
export function leave(thread: Pick<Worker, "terminate">, code: number, signal: NodeJS.Signals): void {
  setTimeout(() => {
    process.removeAllListeners(signal);
    process.kill(process.pid, process.platform === "win32" ? "SIGKILL" : signal);
  }, END_MS).unref();
  void thread.terminate().then(() => exit(code));
}
