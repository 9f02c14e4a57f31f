import { stripVTControlCharacters } from "node:util";
import { readReports, testedPackages } from "../packages.ts";
import { failures } from "../results.ts";
import type { Step } from "../steps.ts";

/** The most lines for one step, and the most characters of each. A log keeps so many lines at its end. */
const LINES = 12;
const CHARACTERS = 240;

/** What failed in a step and why, in a few lines: its failed tests, or else what it printed about failures. */
export async function reasonsOf({ suites = [] }: Step, output: string, root: string): Promise<string[]> {
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
