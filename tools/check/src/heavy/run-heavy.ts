import pLimit from "p-limit";
import { runStep } from "../run.ts";
import type { Step } from "../steps.ts";
import { heavySteps } from "./steps.ts";

/** As many as most machines of CI services have processors. */
const AT_ONCE = 2;

/**
 * Runs the heavy checks, two together. All run, also when one fails. The output of each is shown in one piece when it has
 * ended. The end names what failed again.
 *
 * @returns whether all of them passed.
 */
export async function runHeavy(
  root: string,
  signal: AbortSignal,
  steps: readonly Step[] = heavySteps,
): Promise<boolean> {
  const failed: Step[] = [];
  const run = async (step: Step): Promise<void> => {
    const { ok, output, seconds } = await runStep(step, root, false, { signal, outside: true });
    if (!ok) failed.push(step);
    console.log(`\n${ok ? "ok  " : "FAIL"} ${step.name} (${seconds.toFixed(1)} s)\n${indent(output)}`);
  };
  await pLimit(AT_ONCE).map(steps, run);
  console.log(`${steps.length - failed.length} heavy checks passed, ${failed.length} failed`);
  for (const { name, alone } of failed) console.log(`"${name}" failed. To run it alone: ${alone}`);
  return failed.length === 0;
}

const indent = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, "     ");
