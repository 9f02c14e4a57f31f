/** Runs turbo with the arguments of this script, without its telemetry and the notice about it. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync("turbo", process.argv.slice(2), {
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
