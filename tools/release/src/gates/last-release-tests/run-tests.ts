import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

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
  const compiled = await run(clients, [
    program("typescript", "bin/tsc"),
    "-p",
    "tsconfig.json",
    "--pretty",
    "false",
    "--singleThreaded",
  ]);
  const json = ["--reporter=json", `--outputFile=${report}`];
  const printed = await run(clients, [program("vitest", "vitest.mjs"), "run", ...json]);
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) throw new Error(`The contract tests of the previous release did not run at all:\n${printed}`);
  const { failures, passed } = readReport(JSON.parse(text) as TestReport, clients);
  return { failures: [...typeErrors(compiled), ...failures], passed };
}

/** What is read of vitest's JSON report. */
export interface TestReport {
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** The failures of a report, each with the first line of its reason. */
export function readReport({ testResults }: TestReport, clients: string): Result {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === "failed");
    if (failed.length > 0)
      return failed.map(({ fullName, failureMessages: [why] }) => `${fullName}: ${firstLine(why)}`);
    // The file could not be loaded.
    return status === "failed" ? [`${relative(clients, name)}: ${firstLine(message)}`] : [];
  });
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return { failures, passed: all.filter(({ status }) => status === "passed").length };
}

/** The compiler's errors in the tests themselves. Their helpers may use our internals, which are free to change. */
export function typeErrors(output: string): string[] {
  const inTests = /^test\/(?:[^()]*\.test-d\.ts|contract\.test\.ts|contract\/[^()]*)\(\d+,\d+\): error /;
  return output.split(/\r?\n/).filter((line) => inTests.test(line));
}

function firstLine(text = ""): string {
  return stripVTControlCharacters(text).split("\n")[0] ?? "";
}

/** Runs a program of Node's, and returns its output whether it fails or not. */
function run(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 26 };
    execFile(process.execPath, [...args], options, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}
