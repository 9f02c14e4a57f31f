import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Made by an earlier run, or by a check that runs now. Other checks install runtimes in `.cache`. Vite writes its configuration to
 * `.vite-temp` and deletes it, and vitest files of `.vitest-cache`. A file that vanishes ends the copy.
 */
const LEFT = new Set([
  ...[".git", ".tmp", ".turbo", "coverage", "dist", "out", "test-results"],
  ...[".cache", ".vite", ".vite-temp", ".vitest-cache"],
]);

/** A copy of the whole workspace with its own cache, in which nothing has been built. */
export interface Scratch {
  readonly folder: string;
  /** Runs turbo and returns what it printed. It fails if turbo does. */
  turbo(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function makeScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), "rollcall-workspace-"));
  const store = join(root, "node_modules/.pnpm");
  const filter = (path: string) => !LEFT.has(basename(path)) && path !== store;
  const copy = (name: string) =>
    cp(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true, filter });
  await Promise.all((await readdir(root)).filter((name) => !LEFT.has(name)).map(copy));
  // The links between packages lead within the copy, those to what is installed to the one installation.
  await symlink(store, join(folder, "node_modules/.pnpm"));
  // Turbo would use the repository around it, which ignores this folder. Without a commit, turbo would walk through all
  // that is installed, to find what is not committed.
  await run(folder, "git", ["init", "--quiet", "--initial-branch=main"]);
  await run(folder, "git", ["add", "--all"]);
  await run(folder, "git", [
    "-c",
    "user.name=test",
    "-c",
    "user.email=test@example.com",
    "commit",
    "--quiet",
    "-m",
    "all",
  ]);
  return {
    folder,
    turbo: (...args) => run(folder, "turbo", args),
    remove: () => rm(folder, { recursive: true }),
  };
}

const settings = { TURBO_TELEMETRY_DISABLED: "1", TURBO_SCM_BASE: "main", pnpm_config_verify_deps_before_run: "false" };

function run(cwd: string, program: string, args: readonly string[]): Promise<string> {
  // Not the settings of the turbo that runs this test. Without the last one, pnpm would install in the copy before each script,
  // and turn the links of the one installation towards the copy.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_")));
  const path = [join(cwd, "node_modules/.bin"), env.PATH].join(delimiter);
  const child = spawn(program, args, { cwd, env: { ...env, ...settings, PATH: path } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${program} ${args.join(" ")}:\n${printed}`)),
    );
  });
}
