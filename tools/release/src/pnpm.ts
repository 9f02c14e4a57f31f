import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Program, run } from "@rollcall/consumers/processes";

/** Runs one pnpm command in a folder of a workspace; gives what it printed on stdout. */
export type Pnpm = (...args: string[]) => Promise<string>;

const TEN_MINUTES = 600_000;

/**
 * The pnpm that the workspace at `root` names, through npx: also where this process was not started by one. What it runs
 * finds the same pnpm on its path, as changesets needs it.
 *
 * @param runProgram how; unless told otherwise within this process's group, so that whatever ends that ends it
 */
export async function workspacePnpm(
  root: string,
  env: NodeJS.ProcessEnv,
  runProgram: typeof run = runInGroup,
): Promise<Pnpm> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Root;
  return (...args) =>
    runProgram(
      {
        file: "npx",
        // Not an install before each: whoever runs this has installed, and versions that change need none.
        args: ["--yes", packageManager, "--config.verify-deps-before-run=false", ...args],
        cwd: root,
        env: { ...env, TURBO_TELEMETRY_DISABLED: "1", npm_config_loglevel: "error" },
      },
      TEN_MINUTES,
    );
}

interface Root {
  readonly packageManager: string;
}

async function runInGroup({ file, args, cwd, env }: Program): Promise<string> {
  const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return out;
  throw new Error([`${file} ${args.join(" ")} exited with ${code}`, out.trimEnd(), err.trimEnd()].join("\n"));
}
