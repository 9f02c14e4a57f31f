import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@rollcall/consumers/processes";

/** Runs one pnpm command in a folder of a workspace; gives what it printed on stdout. */
export type Pnpm = (...args: string[]) => Promise<string>;

const TEN_MINUTES = 600_000;

/**
 * The pnpm that the workspace at `root` names, through npx: also where this process was not started by one. What it runs
 * finds the same pnpm on its path, as changesets needs it.
 */
export async function workspacePnpm(root: string, env: NodeJS.ProcessEnv): Promise<Pnpm> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Root;
  return (...args) =>
    run(
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
