import { relative } from "node:path";
import type { TestReport } from "@rollcall/config/test-report";
import pLimit from "p-limit";
import { clearReports, type Package, readReports, type Suite, testedPackages } from "./packages.ts";
import { closingLine, cpuLines, cpuSeconds, type Failure, failures, sum } from "./results.ts";
import { changedTools, type Outcome, runStep } from "./run.ts";
import { listSteps, type Step } from "./steps.ts";

/** As many steps run together as most machines of CI services have processors. */
const AT_ONCE = 2;

/**
 * Runs the steps and prints a line for each, in their order. The output of a step is shown only if it fails, or always if
 * `verbose`. The first step that fails ends the check, except for the tests. They come last, and then the sum of all of them.
 *
 * @returns whether all passed.
 */
export async function check(root: string, verbose: boolean, signal: AbortSignal): Promise<boolean> {
  const { before, tests, toolTests } = listSteps(verbose);
  for (const group of before) if (!(await runGroup(group, root, verbose, signal))) return false;
  const packages = await testedPackages(root);
  await clearReports(packages);
  const test = async (step: Step, suite: Suite, tested: readonly Package[]): Promise<Tested> => {
    const outcome = await runStep(step, root, verbose, { signal });
    if (signal.aborted) console.log(`stopped in "${step.name}"`);
    const { reports, missing } = await readReports(tested, suite);
    const failed = failures(reports, root);
    if (!signal.aborted) printStep(step, outcome, failed);
    for (const path of missing) console.log(`The tests ended without a report, ${relative(root, path)}`);
    return { ok: outcome.ok, complete: missing.length === 0, reports, failed };
  };
  const withTests = packages.filter(({ suites }) => suites.includes("vitest"));
  const tested = [await test(tests, "vitest", withTests)];
  const changed = signal.aborted ? [] : await changedTools(root, packages);
  if (changed.length > 0) tested.push(await test(toolTests(changed.map(({ name }) => name)), "tool", changed));
  return !signal.aborted && printSum(tested);
}

/** @returns whether all passed. The first that fails, in their order, ends those that still run. */
async function runGroup(group: readonly Step[], root: string, verbose: boolean, signal: AbortSignal): Promise<boolean> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  // What a step prints while it runs must not mix with another.
  const lanes = pLimit(verbose ? 1 : AT_ONCE);
  const open = new Set<string>();
  const run = async (step: Step): Promise<Outcome | undefined> => {
    if (either.aborted) return undefined;
    open.add(step.name);
    const outcome = await runStep(step, root, verbose, { signal: either });
    if (!signal.aborted) open.delete(step.name);
    return outcome;
  };
  const running = group.map((step) => lanes(() => run(step)));
  for (const [index, step] of group.entries()) {
    const outcome = await running[index];
    if (signal.aborted || outcome === undefined) {
      console.log(`stopped in ${[...open].map((name) => `"${name}"`).join(" and ")}`);
      return false;
    }
    printStep(step, outcome);
    if (outcome.ok) continue;
    failed.abort();
    await Promise.all(running);
    return false;
  }
  return true;
}

interface Tested {
  readonly ok: boolean;
  /** Whether every package left a report. */
  readonly complete: boolean;
  readonly reports: readonly TestReport[];
  readonly failed: readonly Failure[];
}

/** The line of a step. If it failed, the reasons come first, for a log that is cut, then all that it printed. */
function printStep({ name, alone }: Step, { ok, output, seconds }: Outcome, failed: readonly Failure[] = []): void {
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)`);
  if (ok) return;
  for (const { name, why } of failed) console.log(why === "" ? name : `${name}\n${why.replaceAll(/^/gm, "     ")}`);
  console.log(`${output.trimEnd()}\n\n"${name}" failed. To run it alone: ${alone}`);
}

/** The failed tests again, because a thousand lines may stand between. Then the cost and the sum. */
function printSum(tested: readonly Tested[]): boolean {
  for (const { name } of tested.flatMap(({ failed }) => failed)) console.log(name);
  const totals = sum(tested.flatMap(({ reports }) => reports));
  const ok = tested.every((each) => each.ok);
  if (totals.passed + totals.failed === 0) console.log("No tests ran.");
  else if (!ok && totals.failed === 0) console.log("No test failed, but the run did. See above.");
  for (const line of cpuLines(cpuSeconds())) console.log(line);
  console.log(closingLine(totals));
  return ok && tested.every(({ complete }) => complete) && totals.failed === 0 && totals.passed > 0;
}
