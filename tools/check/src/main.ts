/**
 * `pnpm check` runs all that CI runs: each check in turn, the tests, then the heavy checks. With `--light`, as in `npm test`,
 * it ends after the tests.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check } from "./check.ts";
import { runHeavy } from "./heavy/run-heavy.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A CI service signals the first process only, so this one stops the step that runs. */
const stop = new AbortController();
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(exitCodes[signal]));

const flags = readFlags(process.argv.slice(2));
if (flags === undefined) {
  console.error("Usage: pnpm check [--light] [--verbose]");
  process.exitCode = 2;
} else {
  const ok = (await check(root, flags.verbose, stop.signal)) && (flags.light || (await runHeavy(root)));
  process.exitCode = stop.signal.aborted ? (stop.signal.reason as number) : ok ? 0 : 1;
}

/** Undefined if one is unknown, because a mistyped --light would begin a check of many minutes. */
function readFlags(args: string[]): { light: boolean; verbose: boolean } | undefined {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ args, options: { light: flag, verbose: flag } }).values;
  } catch {
    return undefined;
  }
}
