import { start } from "@rollcall/config/processes";
import type { Outcome } from "../command.ts";

/** The gate `api-reports`. Turbo builds the packages and runs `api:compare`, or skips both if nothing changed. */
export async function apiReports(root: string): Promise<Outcome> {
  const args = ["run", "api-reports", "--output-logs=errors-only", "--log-order=grouped", "--log-prefix=none"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { ended, printed } = start({ file: "turbo", args, cwd: root, env, inGroup: true });
  if ((await ended) === 0) return { ok: true, lines: ["The reports match the packages."] };
  // Without what turbo prints around it. If a build failed, there is nothing to compare.
  if (!/Failed: +\S+#api-reports$/m.test(printed.out)) {
    return { ok: false, lines: [printed.out.trim() || printed.err.trim()] };
  }
  // Not at the top, because the compiler behind it takes a second to load.
  return (await import("../api/commands.ts")).apiCompare(root);
}
