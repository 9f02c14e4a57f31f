import { type ChildProcess, spawn } from "node:child_process";
import type { Environment } from "../../context.js";
import { MOST_BYTES, tooMuch } from "./decoded.js";

/** How a program is run. */
export interface CommandOptions {
  /** Its working folder, which a relative name of a program begins at. */
  readonly folder: string;
  readonly environment: Environment;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

/**
 * What a program prints. No shell sees the words, so none of them is a command. What it says on its standard error is dropped,
 * because it may repeat a secret.
 *
 * @throws Error with a few words that say how it ended, without anything that it printed
 */
export function printedBy([file = "", ...args]: readonly string[], options: CommandOptions): Promise<Buffer> {
  const { folder, environment, limitMs, signal } = options;
  return new Promise((resolve, reject) => {
    const child = started(file, args, { folder, environment });
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (why: Error) => {
      stop(child);
      child.stdout.destroy();
      reject(why);
    };
    const timer = setTimeout(() => end(new Error(`took longer than ${limitMs / 1000} s`)), limitMs);
    const abort = () => end(new Error("was interrupted"));
    signal.addEventListener("abort", abort, { once: true });
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MOST_BYTES) end(tooMuch());
    });
    child.on("error", (error) => end(notStarted(error)));
    child.on("close", (code, killed) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`ended with ${code ?? killed}`));
    });
  });
}

function started(
  file: string,
  args: readonly string[],
  { folder, environment }: Pick<CommandOptions, "folder" | "environment">,
) {
  try {
    return spawn(file, args, {
      ...{ cwd: folder, env: environment, stdio: ["ignore", "pipe", "ignore"], windowsHide: true },
      // Its own group, because its children must end with it.
      detached: process.platform !== "win32",
    });
  } catch (error) {
    throw notStarted(error as Error);
  }
}

const notStarted = (error: NodeJS.ErrnoException): Error =>
  new Error(`could not be started (${error.code ?? "unknown"})`);

function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}
