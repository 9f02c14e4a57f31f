import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { start } from "@rollcall/config/processes";
import { failedTests, type TestReport } from "@rollcall/config/test-report";

export interface Result {
  /** What no longer compiles or passes, a line each. */
  readonly failures: readonly string[];
  readonly passed: number;
}

/** Compiles the type tests and the contract tests of a mixed workspace, and runs the latter. */
export async function runOldTests(clients: string): Promise<Result> {
  const require = createRequire(join(clients, "package.json"));
  const program = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);
  const report = join(clients, "report.json");
  const project = ["-p", "tsconfig.json", "--pretty", "false", "--singleThreaded"];
  const compiled = await run(clients, [program("typescript", "bin/tsc"), ...project]);
  const json = ["--reporter=json", `--outputFile=${report}`];
  const printed = await run(clients, [program("vitest", "vitest.mjs"), "run", ...json]);
  const text = await readFile(report, "utf8").catch(() => '{ "testResults": [] }');
  const { failures, passed } = readReport(JSON.parse(text) as TestReport, clients, printed);
  return { failures: [...typeErrors(compiled), ...failures], passed };
}

/**
 * The failures of a report, each with the first line of its reason.
 *
 * @throws Error with what the runner printed, if no test ran
 */
export function readReport(report: Pick<TestReport, "testResults">, clients: string, printed: string): Result {
  if (report.testResults.length === 0)
    throw new Error(`The contract tests of the previous release did not run at all:\n${printed}`);
  const failures = failedTests(report).map(({ file, name = relative(clients, file), message }) => {
    return `${name}: ${stripVTControlCharacters(message).split("\n", 1)[0]}`;
  });
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return { failures, passed: all.filter(({ status }) => status === "passed").length };
}

/** The compiler's errors in the tests themselves. Their helpers may use our internals, which are free to change. */
export function typeErrors(output: string): string[] {
  const inTests = /^test\/(?:[^()]*\.test-d\.ts|contract\.test\.ts|contract\/[^()]*)\(\d+,\d+\): error /;
  return output.split(/\r?\n/).filter((line) => inTests.test(line));
}

/** Runs a program of Node's, and returns its output whether it fails or not. */
async function run(cwd: string, args: readonly string[]): Promise<string> {
  const { ended, printed } = start({ file: process.execPath, args, cwd, inGroup: true });
  await ended;
  return printed.out + printed.err;
}
