import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "@rollcall/config/processes";
import type { Package } from "./packages.ts";
import type { Step } from "./steps.ts";

export interface Outcome {
  readonly ok: boolean;
  /** Everything it printed. Empty if it was shown while it ran. */
  readonly output: string;
  readonly seconds: number;
}

/** What differs for a heavy check. */
export interface Otherwise {
  readonly signal?: AbortSignal;
  /** Whether its temporary files are outside of the clone, because what it installs must not find our packages. */
  readonly outside?: boolean;
}

/**
 * Runs one step in `root`, without input. Its output is kept until the end, or shown while it runs if `verbose`.
 * A step fails if its program cannot be started, or if a signal stops it.
 */
export async function runStep(
  { command }: Step,
  root: string,
  verbose: boolean,
  { signal, outside = false }: Otherwise = {},
): Promise<Outcome> {
  const [program, ...args] = command;
  const started = performance.now();
  const scratch = join(root, ".tmp");
  await mkdir(scratch, { recursive: true });
  const child = spawn(program, args, {
    cwd: root,
    ...(signal && { signal }),
    stdio: ["ignore", verbose ? "inherit" : "pipe", verbose ? "inherit" : "pipe"],
    // What tests write for a while stays within the clone.
    env: { ...environment(root), ...(!outside && { TMPDIR: scratch }) },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  // A program that cannot be started, or is stopped, ends with this too, and closes then.
  child.once("error", (error: NodeJS.ErrnoException) => {
    const remedy = error.code === "ENOENT" ? `${program} is not installed here. Do: pnpm install.\n` : "";
    chunks.push(Buffer.from(`${error.message}\n${remedy}`));
  });
  const ok = await new Promise<boolean>((resolve) => child.once("close", (code) => resolve(code === 0)));
  return { ok, output: Buffer.concat(chunks).toString(), seconds: (performance.now() - started) / 1000 };
}

/**
 * The environment of a step. It has the workspace's own programs, even if pnpm did not start this one. Compilers in Go collect
 * garbage less often, which takes more memory and an eighth less of CPU time.
 */
const environment = (root: string): NodeJS.ProcessEnv => ({
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  GOGC: "400",
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
});

interface DryRun {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
  }[];
}

/** What `turbo run … --dry=json` printed. pnpm may have written something before it. */
const parse = (printed: string): DryRun => JSON.parse(printed.slice(printed.indexOf("{"))) as DryRun;

/** The tasks that would run, in alphabetical order. Those in the cache would not. */
export function toRun(printed: string): string[] {
  return parse(printed)
    .tasks.filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status !== "HIT")
    .map(({ taskId }) => taskId)
    .sort();
}

export function dryRun(root: string, ...args: string[]): Promise<string> {
  return run({ file: "turbo", args: ["run", ...args, "--dry=json"], cwd: root, env: environment(root) });
}

/**
 * The packages with slow tests whose tool differs from the branch main. Turbo compares the inputs of the task `tool`. They are
 * the files of the package, and what its turbo.json adds, such as the packages that it measures. In a fresh clone of main
 * nothing differs. Turbo treats all as changed if it cannot compare, as in a clone of another branch without history.
 */
export async function changedTools(root: string, packages: readonly Package[]): Promise<Package[]> {
  const { tasks } = parse(await dryRun(root, "tool", "--affected"));
  // Turbo lists what these need too, which may not differ.
  const changed = new Set(tasks.map(({ taskId }) => taskId));
  return packages.filter(({ name, suites }) => suites.includes("tool") && changed.has(`${name}#tool`));
}
