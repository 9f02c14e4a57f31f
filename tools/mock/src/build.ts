import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/**
 * Builds what the audit needs, silently unless it fails: turbo does nothing where nothing has changed.
 *
 * @param root the workspace
 * @throws Error with everything that the build printed
 */
export function build(root: string): void {
  const { status, error, stdout, stderr } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
    },
  });
  if (status !== 0) throw new Error(`the build failed\n${error?.message ?? ""}${stdout}${stderr}`);
}
