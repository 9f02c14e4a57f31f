/**
 * Runs turbo with the arguments of this script, without its telemetry and the notice about it. With `--quiet` first, what
 * turbo prints is shown only if it fails.
 */
import { spawnSync } from "node:child_process";

const [first, ...rest] = process.argv.slice(2);
const quiet = first === "--quiet";
const { status, error, stdout, stderr } = spawnSync("turbo", quiet ? rest : [first, ...rest], {
  stdio: quiet ? "pipe" : "inherit",
  encoding: "utf8",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  shell: process.platform === "win32",
});
if (error) console.error(`turbo did not start: ${error.message}. Do: run this script by pnpm.`);
else if (quiet && status !== 0) console.error(`${stdout}${stderr}`);
process.exitCode = status ?? 1;
