import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readJson } from "@rollcall/config/files";
import type { TestReport } from "@rollcall/config/test-report";
import { workspacePackages } from "@rollcall/config/workspace";

/** The scripts of the suites. A suite's report is in `test-results`, by its name. */
const SCRIPTS = { vitest: "test", tool: "test:tool", heavy: "test:heavy" } as const;
export type Suite = keyof typeof SCRIPTS;

export interface Package {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly suites: readonly Suite[];
}

/** The packages that have tests, in alphabetical order. Reports of a package that is gone do not count. */
export async function testedPackages(root: string): Promise<Package[]> {
  return (await workspacePackages(root)).flatMap(({ manifest: { name, scripts = {} }, folder }) => {
    const suites = (["vitest", "tool", "heavy"] as const).filter((suite) => SCRIPTS[suite] in scripts);
    return suites.length > 0 ? [{ name, folder: join(root, folder), suites }] : [];
  });
}

/** Removes the reports of earlier runs. What is there afterwards is of this run, or turbo restored it for this run. */
export async function clearReports(packages: readonly Package[]): Promise<void> {
  await Promise.all(packages.map(({ folder }) => rm(join(folder, "test-results"), { recursive: true, force: true })));
}

/** The reports that the packages' tests wrote, and the paths of those that were not written, or not to the end. */
export async function readReports(
  packages: readonly Package[],
  suite: Suite,
): Promise<{ reports: TestReport[]; missing: string[] }> {
  const reports: TestReport[] = [];
  const missing: string[] = [];
  for (const { folder } of packages) {
    const path = join(folder, "test-results", `${suite}.json`);
    await readJson<TestReport>(path).then(
      (report) => reports.push(report),
      () => missing.push(path),
    );
  }
  return { reports, missing };
}
