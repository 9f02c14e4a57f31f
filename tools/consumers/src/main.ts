/**
 * `pnpm check:consumers [--list] [NAME...]`: packs what is published, installs it as a user would, and uses it on every
 * runtime. All checks run, also when one fails. The exit code is 1 then, and 2 for a wrong argument.
 */
import { stoppedBySignals } from "@rollcall/config/processes";
import { messageOf, readOrFail } from "@rollcall/config/tool";
import { readArguments } from "./arguments.ts";
import { allChecks } from "./list.ts";

const USAGE = "usage: pnpm check:consumers [--list] [NAME...]";
const known = allChecks.map(({ name }) => name);
const wanted = readOrFail("check:consumers", () => readArguments(process.argv.slice(2), known), USAGE);
if (wanted?.list) for (const { name, about } of allChecks) console.log(`${name.padEnd(10)} ${about}`);
else if (wanted !== undefined) await check(wanted.names);

async function check(names: readonly string[]): Promise<void> {
  const signal = stoppedBySignals();
  // Loaded late, because Prism takes most of a second and a wrong argument need not wait for it.
  const { runChecks } = await import("./run-checks.ts");
  try {
    const checks = allChecks.filter(({ name }) => names.includes(name));
    const ok = await runChecks(checks, signal);
    process.exitCode ??= ok ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) console.error(`check:consumers: ${messageOf(error)}`);
    process.exitCode ??= 1;
  }
}
