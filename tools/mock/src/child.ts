import { spawn } from "node:child_process";
import { constants } from "node:os";

/** What to run with this process's Node, and where. */
export interface Child {
  /** The script and its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/**
 * Runs a script on this terminal and waits for it. While it runs, signals that ask this process to end are passed on to it
 * instead, so that it can finish what it writes, and whoever waits here can stop what it needed.
 *
 * @returns its exit code; 128 and the signal's number, as a shell has it, where a signal ended it.
 * @throws Error when it cannot be started.
 */
export async function runChild({ args, cwd, env }: Child): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    });
  } finally {
    for (const signal of signals) process.off(signal, passOn);
  }
}
