/**
 * `pnpm check`: all that CI runs, every check in turn, each named and timed, its output shown only when it fails
 * (`--verbose` shows all). Stops at the first that fails. After the tests, the sum of all packages', then the heavy checks;
 * with `--light`, as in `npm test`, the sum is the last line.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runHeavy } from "./heavy/run-heavy.ts";
import { clearResults, readResults, testedPackages } from "./packages.ts";
import { closingLine, type Failure, failures, sum } from "./results.ts";
import { type Outcome, runStep } from "./run.ts";
import { listSteps, type Step } from "./steps.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Once somebody stops the check, its step is stopped too: a CI service tells the first process, not those below it. */
const stop = new AbortController();
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort(exitCodes[signal]));

const flags = readFlags(process.argv.slice(2));
const verbose = flags?.verbose ?? false;
if (flags === undefined) {
  console.error("Usage: pnpm check [--light] [--verbose]");
  process.exitCode = 2;
} else {
  const ok = (await check()) && (flags.light || (await runHeavy(root)));
  process.exitCode = stop.signal.aborted ? (stop.signal.reason as number) : ok ? 0 : 1;
}

/** Undefined where one is not known: a mistyped --light would begin a check of many minutes. */
function readFlags(args: string[]): { light: boolean; verbose: boolean } | undefined {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({ args, options: { light: flag, verbose: flag } }).values;
  } catch {
    return undefined;
  }
}

async function check(): Promise<boolean> {
  const { before, tests } = listSteps(verbose);
  for (const step of before) if (!(await run(step))) return false;
  const packages = await testedPackages(root);
  await clearResults(packages);
  const outcome = await runStep(tests, root, verbose, { signal: stop.signal });
  if (stop.signal.aborted) return tellStopped(tests);
  const { reports, missing } = await readResults(packages);
  const failed = failures(reports, root);
  tell(tests, outcome, failed);
  for (const name of missing) console.log(`${name} has a test script, but left no test-results/vitest.json`);
  const totals = sum(reports);
  // Once more at the end: what a package printed may stand a thousand lines above.
  for (const { name } of failed) console.log(name);
  if (totals.passed + totals.failed === 0) console.log("No tests ran.");
  else if (!outcome.ok && totals.failed === 0) console.log("No test failed, but the run did: see above.");
  console.log(closingLine(totals));
  return outcome.ok && missing.length === 0 && totals.failed === 0 && totals.passed > 0;
}

async function run(step: Step): Promise<boolean> {
  const outcome = await runStep(step, root, verbose, { signal: stop.signal });
  if (stop.signal.aborted) return tellStopped(step);
  tell(step, outcome);
  return outcome.ok;
}

function tellStopped({ name }: Step): false {
  console.log(`stopped in "${name}"`);
  return false;
}

/** A step's line, and of one that failed why: in short first, for a log of which only a part is kept, then all it printed. */
function tell(step: Step, { ok, output, seconds }: Outcome, failed: readonly Failure[] = []): void {
  console.log(`${ok ? "ok  " : "FAIL"} ${step.name} (${seconds.toFixed(1)} s)`);
  if (ok) return;
  for (const { name, why } of failed) console.log(why === "" ? name : `${name}\n${why.replaceAll(/^/gm, "     ")}`);
  console.log(`${output.trimEnd()}\n\n"${step.name}" failed. To run it alone: ${step.alone}`);
}
