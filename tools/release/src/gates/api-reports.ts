import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Outcome } from "../command.ts";

/**
 * The gate `api-reports`. Turbo builds what the reports are made of, and skips both if nothing changed.
 *
 * @throws Error if turbo cannot be started
 */
export async function apiReports(root: string): Promise<Outcome> {
  const args = ["run", "api-reports", "--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  try {
    await promisify(execFile)("turbo", args, { cwd: root, env, maxBuffer: 1 << 26 });
    return { ok: true, lines: ["The reports match the packages."] };
  } catch (error) {
    if (!(error instanceof Error) || !("stdout" in error)) throw error;
    return { ok: false, lines: [String(error.stdout).trim()] };
  }
}
