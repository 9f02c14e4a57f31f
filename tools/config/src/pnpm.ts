import { readJson } from "./files.ts";
import { run } from "./processes.ts";

/** Runs one pnpm command in a workspace, and returns what it printed on stdout. */
export type Pnpm = (...args: string[]) => Promise<string>;

const HALF_AN_HOUR = 1_800_000;

/**
 * The pnpm version that the workspace at `root` names. npx finds it once, because a start of npx costs a second. Programs that
 * it runs find the same pnpm on their path, which changesets needs.
 *
 * @param inGroup whether it stays in the process group of this process. A signal to the group then ends both.
 */
export async function workspacePnpm(root: string, env: NodeJS.ProcessEnv, inGroup = true): Promise<Pnpm> {
  const { packageManager } = await readJson<{ readonly packageManager: string }>(root, "package.json");
  const quiet = { ...env, TURBO_TELEMETRY_DISABLED: "1", npm_config_loglevel: "error" };
  const found = ["--yes", `--package=${packageManager}`, "--", "node", "--print", "process.env.PATH"];
  const PATH = (await run({ file: "npx", args: found, cwd: root, env: quiet, inGroup })).trim();
  // No install before each command: the workspace is installed, and new version numbers need no install.
  const first = "--config.verify-deps-before-run=false";
  return (...args) =>
    run({ file: "pnpm", args: [first, ...args], cwd: root, env: { ...quiet, PATH }, inGroup }, HALF_AN_HOUR);
}
