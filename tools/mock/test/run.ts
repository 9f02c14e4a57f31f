import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** How a script of these tests ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A script that runs, to be watched and stopped. */
export interface Running {
  /** Waits until it has printed what matches. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Starts a script of this package (a path from its root) with Node, until the test that started it is over. */
export function start(script: string, ...args: string[]): Running {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...args]);
  onTestFinished(() => void child.kill("SIGKILL")); // Also when the test fails, because nothing may be left running.
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, out, err })));
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(out);
          if (found !== null) resolve(found);
        };
        look();
        child.stdout.on("data", look);
        child.once("close", () => reject(new Error(`It ended without printing ${pattern}: ${out}${err}`)));
      }),
  };
}
