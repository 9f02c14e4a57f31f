/**
 * `npm start` and `npm test`: installs what is missing, then runs a script of package.json. Any Node from 20 runs this file,
 * before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { packageManager } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const [script = ""] = process.argv.slice(2);

const pnpm = (args, stdio) =>
  spawnSync("npx", ["--yes", packageManager, ...args], {
    stdio,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });

console.log("Installing and building what is missing. The first time, this takes about a minute.");
const { status, error, stdout, stderr } = pnpm(["install", "--frozen-lockfile", "--prefer-offline"], "pipe");
if (status !== 0) console.error(error?.message ?? `${stdout}${stderr}`);
process.exitCode = status === 0 ? (pnpm(["--silent", "run", script], "inherit").status ?? 1) : 1;
