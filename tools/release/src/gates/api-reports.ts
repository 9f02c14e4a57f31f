import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Outcome } from "../command.ts";

/** The gate `api-reports`. Turbo builds the packages and runs `api:compare`, or skips both if nothing changed. */
export async function apiReports(root: string): Promise<Outcome> {
  const args = ["run", "api-reports", "--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  try {
    await promisify(execFile)("turbo", args, { cwd: root, env, maxBuffer: 1 << 26 });
    return { ok: true, lines: ["The reports match the packages."] };
  } catch (error) {
    if (!(error instanceof Error) || !("stdout" in error)) throw error;
    const printed = String(error.stdout).trim() || `${error.message}. Do: run it by pnpm release:check.`;
    // Without what turbo prints around it. If a build failed, there is nothing to compare.
    if (!/Failed: +\S+#api-reports$/m.test(printed)) return { ok: false, lines: [printed] };
    // Not at the top, because the compiler behind it takes a second to load.
    return (await import("../api/commands.ts")).apiCompare(root);
  }
}
