import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** How the old tests went. */
export interface Result {
  /** What no longer compiles, or passes: a line for each. */
  readonly failures: readonly string[];
  /** The contract tests that pass. */
  readonly passed: number;
}

/** Compiles the type tests and the contract tests of a mixed workspace, and runs the latter. */
export async function runOldTests(clients: string): Promise<Result> {
  const require = createRequire(join(clients, "package.json"));
  const compiled = await run(clients, [
    join(dirname(require.resolve("typescript/package.json")), "bin/tsc"),
    "-p",
    "tsconfig.json",
    "--pretty",
    "false",
  ]);
  const report = join(clients, "report.json");
  const ran = await run(clients, [
    join(dirname(require.resolve("vitest/package.json")), "vitest.mjs"),
    "run",
    "--reporter=json",
    `--outputFile=${report}`,
  ]);
  const text = await readFile(report, "utf8").catch(() => undefined);
  if (text === undefined) throw new Error(`The contract tests of the previous release did not run at all:\n${ran}`);
  const { failures, passed } = readReport(JSON.parse(text) as Report, clients);
  return { failures: [...typeErrors(compiled), ...failures], passed };
}

/** What is read of vitest's JSON report. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** The failures of a report, each with the first line of why; a file that could not be loaded is one. */
export function readReport({ testResults }: Report, clients: string): Result {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = all
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages: [why = ""] }) => `${fullName}: ${firstLine(why)}`);
  const whole = testResults
    .filter(
      ({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"),
    )
    .map(({ name, message }) => `${relative(clients, name)}: ${firstLine(message)}`);
  return { failures: [...failed, ...whole], passed: all.filter(({ status }) => status === "passed").length };
}

/**
 * The compiler's errors in the tests themselves. What helps them (a kit, a server) may use our insides, which are free to
 * change.
 */
export function typeErrors(output: string): string[] {
  return output
    .split(/\r?\n/)
    .filter((line) =>
      /^test\/(?:[^()]*\.test-d\.ts|contract\.test\.ts|contract\/[^()]*)\(\d+,\d+\): error /.test(line),
    );
}

function firstLine(text: string): string {
  return stripVTControlCharacters(text).split("\n")[0] ?? "";
}

/** Runs a program of Node's; how it ended is in what it wrote. */
function run(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], { cwd, maxBuffer: 1 << 26 }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
