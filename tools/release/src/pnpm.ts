import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Program, run } from "@rollcall/consumers/processes";

/** Runs one pnpm command in a workspace, and returns what it printed on stdout. */
export type Pnpm = (...args: string[]) => Promise<string>;

const TEN_MINUTES = 600_000;

/**
 * The pnpm version that the workspace at `root` names, through npx. Programs that it runs find the same pnpm on their path, which
 * changesets needs.
 *
 * @param runProgram by default in the process group of this process. A signal to the group then ends both.
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
        // No install before each command: the workspace is installed, and new version numbers need no install.
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
  try {
    return (await promisify(execFile)(file, [...args], { cwd, env, maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    throw new Error([`${file} ${args.join(" ")} exited with ${code}`, stdout.trimEnd(), stderr.trimEnd()].join("\n"));
  }
}
