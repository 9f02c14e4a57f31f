import { fork } from "node:child_process";
import { once } from "node:events";
import { run as runProgram } from "@rollcall/config/processes";

/** Starts a script of ours in its own process. What it prints is shown only if it fails. */
export function start(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  execArgv: string[] = [],
) {
  const child = fork(script, args, { env, execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  child.stderr?.on("data", (piece) => (said += piece));
  const ended = once(child, "close");
  return {
    process: child,
    /** What it sends next. Rejects when it ends first. */
    next: () =>
      new Promise<unknown>((resolve, reject) => {
        child.once("message", resolve);
        child.once("error", reject);
        void ended.then(() => reject(new Error(`${script} ended too early: ${lastWords(said)}`)));
      }),
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}

/** In a child: ends it with its parent, however that ended. */
export function endWithParent(): void {
  process.once("disconnect", () => process.exit());
}

/** Lines that say nothing by themselves: of a stack, of what an error carries, and what Node writes beneath both. */
const BESIDE_THE_POINT = /^(\s|[{}^]|Node\.js v|$)/;

/** What a process that failed said last, in one line. */
export function lastWords(said: string): string {
  return (
    said
      .split("\n")
      .findLast((line) => !BESIDE_THE_POINT.test(line))
      ?.trim() ?? "it did not say why"
  );
}

/** A slow network may need minutes for what is installed. */
const PATIENCE_MS = 900_000;

/** Runs a program to its end, and returns what it printed. Ctrl-C ends it too. */
export const run = (file: string, args: readonly string[], cwd: string): Promise<string> =>
  runProgram({ file, args, cwd, inGroup: true }, PATIENCE_MS);
