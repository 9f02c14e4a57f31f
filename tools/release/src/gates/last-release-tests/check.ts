import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { start } from "@rollcall/config/processes";
import { failedTests, type TestReport } from "@rollcall/config/test-report";
import type { Outcome } from "@rollcall/config/tool";
import { bumpFor, covers, larger } from "../../versions/impact.ts";
import { marksBreaking, type Pending, pendingBump, raisedBump, readPending } from "../../versions/pending.ts";
import { type Baseline, findBase, nothingReleased } from "../../versions/release.ts";
import { mixWorkspace } from "./workspace.ts";

/** The gate `last-release-tests` runs the type tests and contract tests of the last release on the source of today. */
export async function lastReleaseTests(root: string, asked?: string): Promise<Outcome> {
  const base = await findBase(root, "packages/clients", asked);
  if (base.kind === "unreleased") return { ok: true, lines: [nothingReleased] };
  await using workspace = await mixWorkspace(root, base.release.ref);
  return judge(base, await runOldTests(workspace.clients), (await readPending(root)).pending);
}

const name = "@rollcall/clients";

/** Old tests that fail are a breaking change, even if the diff of the specs has none. A changeset may declare it. */
export function judge(base: Baseline, { failures, passed }: Result, pending: readonly Pending[]): Outcome {
  const { ref, version } = base.release;
  if (failures.length === 0)
    return { ok: true, lines: [`The type tests of ${ref} compile, and its ${passed} contract tests pass.`] };
  const needed = bumpFor("breaking", version);
  const raised = raisedBump(base);
  const granted = larger(raised, pendingBump(name, pending));
  const declared =
    raised !== undefined || pending.some((one) => marksBreaking(one) && pendingBump(name, [one]) !== undefined);
  const shown = [...failures.slice(0, 20), ...(failures.length > 20 ? [`… and ${failures.length - 20} more`] : [])];
  const head = `${failures.length} of the type and contract tests of ${ref} fail on today's source, so callers break:`;
  const lines = [head, ...shown.map((line) => `  ${line}`)];
  if (covers(granted, needed) && declared) return { ok: true, lines: [...lines, "A changeset says that it breaks."] };
  const remedy = `Do: fix it. If you mean it, add a changeset with "${name}": ${needed} whose first line begins with **Breaking.**`;
  return { ok: false, lines: [...lines, remedy] };
}

export interface Result {
  /** What no longer compiles or passes, a line each. */
  readonly failures: readonly string[];
  readonly passed: number;
}

/** Compiles the type tests and the contract tests of a mixed workspace, and runs the latter. */
async function runOldTests(clients: string): Promise<Result> {
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
