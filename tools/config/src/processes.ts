import { type ChildProcess, spawn } from "node:child_process";

/** A program to run. It gets no input. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  /** @default that of this process */
  readonly cwd?: string;
  /** The whole environment. @default that of this process */
  readonly env?: NodeJS.ProcessEnv;
  /** Whether it stays in the process group of this process. A signal to the group then ends both. */
  readonly inGroup?: boolean;
}

export interface Running extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly printed: { readonly out: string; readonly err: string };
  /** Its exit code, or null if a signal ended it. Rejects if it could not be started. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, and a few seconds later ends it with all that it started. Resolves when it has ended. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 3_000;
const running = new Set<Running>();

/** Ends all that runs, when this process itself must end. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((each) => each.stop()));
}

/** Starts a program, by default in its own process group. It can write to stdout, stderr and file descriptor 3. */
export function start({ file, args, cwd, env = process.env, inGroup = false }: Program): Running {
  const child = spawn(file, args, { cwd, env, detached: !inGroup, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const printed = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (printed.out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (printed.err += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    const remedy = "Do: pnpm install, and start this by pnpm.";
    child.once("error", ({ message }) => reject(new Error(`${file} cannot be started: ${message}. ${remedy}`)));
    child.once("close", resolve);
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const timer = setTimeout(() => kill(child, inGroup), PATIENCE_MS);
    await ended.catch(() => {});
    clearTimeout(timer);
  };
  const self: Running = { child, printed, ended, stop, [Symbol.asyncDispose]: stop };
  running.add(self);
  const forget = () => void running.delete(self);
  ended.then(forget, forget);
  return self;
}

function kill({ pid }: ChildProcess, alone: boolean): void {
  try {
    if (pid !== undefined) process.kill(alone ? pid : -pid, "SIGKILL");
  } catch {} // It has just ended.
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed on stdout
 * @throws Error with all that it printed, where it fails or takes longer than `timeoutMs`
 */
export async function run(program: Program, timeoutMs = 120_000): Promise<string> {
  const { printed, ended, stop } = start(program);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void stop();
  }, timeoutMs);
  const code = await ended.finally(() => clearTimeout(timer));
  if (code === 0 && !late) return printed.out;
  const how = late ? `was not done within ${timeoutMs / 1000} s` : code === null ? "was ended" : `exited with ${code}`;
  const command = [program.file.split("/").at(-1), ...program.args].join(" ");
  throw new Error([`${command} ${how}`, printed.out.trimEnd(), printed.err.trimEnd()].filter(Boolean).join("\n"));
}

/** Ends all that runs on Ctrl-C, or if a CI service stops this process. The reason of the signal is the exit code. */
export function stoppedBySignals(): AbortSignal {
  const stopped = new AbortController();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => {
      process.exitCode = code;
      stopped.abort(code);
      void stopAll();
    });
  }
  return stopped.signal;
}
