import pLimit from "p-limit";
import { clearReports, testedPackages } from "../packages.ts";
import { runStep } from "../run.ts";
import type { Step } from "../steps.ts";
import { reasonsOf } from "./reasons.ts";
import { heavySteps } from "./steps.ts";

/** One more than most machines of CI services have processors, because each of them waits: for a registry, a server or a pace. */
const AT_ONCE = 3;

/**
 * Runs the heavy checks, three together. All run, also when one fails. The output of each is shown in one piece when it has
 * ended. The end names again what failed, and why, because services keep only the two ends of a long log.
 *
 * @returns whether all of them passed.
 */
export async function runHeavy(
  root: string,
  signal: AbortSignal,
  steps: readonly Step[] = heavySteps,
): Promise<boolean> {
  const failed: { readonly step: Step; readonly output: string }[] = [];
  if (steps.some(({ suites = [] }) => suites.length > 0)) await clearReports(await testedPackages(root));
  const run = async (step: Step): Promise<void> => {
    const { ok, output, seconds } = await runStep(step, root, false, { signal, outside: true });
    if (!ok) failed.push({ step, output });
    console.log(`\n${ok ? "ok  " : "FAIL"} ${step.name} (${seconds.toFixed(1)} s)\n${indent(output)}`);
  };
  await pLimit(AT_ONCE).map(steps, run);
  console.log(`${steps.length - failed.length} heavy checks passed, ${failed.length} failed`);
  for (const { step, output } of failed) {
    console.log(`"${step.name}" failed. To run it alone: ${step.alone}`);
    for (const line of await reasonsOf(step, output, root)) console.log(`     ${line}`);
  }
  return failed.length === 0;
}

const indent = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, "     ");
