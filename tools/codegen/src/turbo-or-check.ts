import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/**
 * `pnpm generate`. Writing uses turbo, which skips it if nothing has changed. `--check` does not, because a cache hit would
 * repair the files before the check reads them.
 */
const root = resolve(import.meta.dirname, "../../..");
const args = process.argv.slice(2);
const command =
  args.length > 0
    ? [process.execPath, resolve(import.meta.dirname, "main.ts"), ...args]
    : ["turbo", "run", "generate", "--output-logs=new-only"];
const [program = "", ...rest] = command;
const { status, error } = spawnSync(program, rest, {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (error) console.error(`${program} did not start: ${error.message}. Do: run it by \`pnpm generate\`.`);
process.exitCode = status ?? 1;
