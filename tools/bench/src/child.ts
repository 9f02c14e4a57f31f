import { fork } from "node:child_process";
import { once } from "node:events";
import { lastWords } from "./last-words.ts";

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
