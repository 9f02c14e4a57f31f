import { printable } from "@rollcall/audit";
import type { TenantRun } from "../config/tenants/tenant-runs.js";
import { UsageError } from "../config/usage-error.js";
import type { CommandContext } from "../context.js";
import { EXIT, type ExitCode, worstOf } from "../exit-code.js";
import { explain } from "../run/failure.js";

/** Whom something is done for. */
type Tenant = Pick<TenantRun, "tenant">;

/**
 * Does something for each tenant in turn. One that fails does not keep the others from it.
 *
 * @returns the worst of the exit codes
 */
export async function eachTenant<Run extends Tenant>(
  runs: readonly Run[],
  { stdout, stderr, stop, trace }: Pick<CommandContext, "stdout" | "stderr" | "stop" | "trace">,
  { isQuiet, one }: { readonly isQuiet: boolean; readonly one: (run: Run) => Promise<ExitCode> },
): Promise<ExitCode> {
  const [first, second] = runs;
  if (first && !second) return one(first);
  const codes: ExitCode[] = [];
  for (const run of runs) {
    if (stop.aborted) break;
    if (!isQuiet) stdout.write(`${codes.length > 0 ? "\n" : ""}Tenant ${printable(run.tenant ?? "")}\n\n`);
    codes.push(
      await one(run).catch((error: unknown) => {
        const { line, code } = explain(error);
        stderr.write(`rollcall: tenant ${printable(run.tenant ?? "")}: ${line}\n`);
        return code;
      }),
    );
  }
  const code = worstOf([...codes, trace?.code ?? EXIT.ok]);
  if (!isQuiet && code !== EXIT.interrupted) stdout.write(`\nExit code ${code}: the worst of ${runs.length} tenants\n`);
  return code;
}

/** Makes something for each tenant before anything is done. An error says whose it is. @throws UsageError */
export async function forEachTenant<Run extends Tenant, Made>(
  runs: readonly Run[],
  make: (run: Run) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const run of runs) {
    const one = make(run).catch((error: unknown) => {
      if (runs.length < 2 || !(error instanceof UsageError)) throw error;
      throw new UsageError(`tenant ${run.tenant}: ${error.message}`);
    });
    made.push(await one);
  }
  return made;
}

/** A program that reads standard output expects one document. @throws UsageError */
export function assertOneTenant(runs: readonly Tenant[], what: string): void {
  if (runs.length < 2) return;
  const names = runs.map(({ tenant }) => tenant).join(", ");
  throw new UsageError(printable(`${what} is for one tenant. Add --tenant with one of ${names}`));
}
