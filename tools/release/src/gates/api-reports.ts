import { start } from "@rollcall/config/processes";
import { apiCompare } from "../api/commands.ts";
import type { Outcome } from "../command.ts";

/** The gate `api-reports`. Turbo builds the packages and runs `api:compare`, or skips both if nothing changed. */
export async function apiReports(root: string): Promise<Outcome> {
  const args = ["run", "api-reports", "--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { ended, printed } = start({ file: "turbo", args, cwd: root, env, inGroup: true });
  if ((await ended) === 0) return { ok: true, lines: ["The reports match the packages."] };
  // Without what turbo prints around it. If a build failed, there is nothing to compare.
  return /Failed: +\S+#api-reports$/m.test(printed.out)
    ? apiCompare(root)
    : { ok: false, lines: [printed.out.trim() || printed.err.trim()] };
}
