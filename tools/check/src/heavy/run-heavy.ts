import { stripVTControlCharacters } from "node:util";
import pLimit from "p-limit";
import { clearReports, readReports, testedPackages } from "../packages.ts";
import { failures } from "../results.ts";
import { runStep } from "../run.ts";
import { heavySteps, type Step } from "../steps.ts";

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

/** The most lines for one step, and the most characters of each. A log keeps so many lines at its end. */
const LINES = 12;
const CHARACTERS = 240;

/** What failed in a step and why, in a few lines: its failed tests, or else what it printed about failures. */
async function reasonsOf({ suites = [] }: Step, output: string, root: string): Promise<string[]> {
  const tests: string[] = [];
  for (const suite of suites) {
    const packages = (await testedPackages(root)).filter((one) => one.suites.includes(suite));
    const { reports } = await readReports(packages, suite);
    tests.push(...failures(reports, root).map(({ name, why }) => `${name}: ${why.split("\n")[0]}`));
  }
  const lines = tests.length > 0 ? tests : printedReasons(output);
  const shown = lines.slice(0, LINES).map((line) => line.slice(0, CHARACTERS));
  return lines.length > LINES ? [...shown, `and ${lines.length - LINES} more`] : shown;
}

/** The lines that begin with `FAIL`, each with the line after it. Without one, the last lines say why. */
function printedReasons(output: string): string[] {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isFailure = (line = "") => /^FAIL\b/.test(line);
  const found = lines.filter((line, index) => isFailure(line) || isFailure(lines[index - 1]));
  return found.length > 0 ? found : lines.slice(-LINES / 3);
}
