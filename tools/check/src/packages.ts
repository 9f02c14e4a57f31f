import { glob, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "./results.ts";

/** The scripts of the suites that `npm test` runs. A suite's report is in `test-results`, by its name. */
const SCRIPTS = { vitest: "test", tool: "test:tool" } as const;
export type Suite = keyof typeof SCRIPTS;

/** A package of the workspace that has tests. */
export interface Package {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly suites: readonly Suite[];
}

/**
 * The packages that have tests, in alphabetical order. They come from the folders that pnpm-workspace.yaml
 * names, so reports of a package that is gone do not count.
 */
export async function testedPackages(root: string): Promise<Package[]> {
  const found: Package[] = [];
  for (const pattern of workspacePatterns(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"))) {
    for await (const path of glob(`${pattern}/package.json`, { cwd: root })) {
      const { name, scripts = {} } = JSON.parse(await readFile(join(root, path), "utf8")) as Manifest;
      const suites = (["vitest", "tool"] as const).filter((suite) => scripts[SCRIPTS[suite]] !== undefined);
      if (suites.length > 0) found.push({ name, folder: join(root, path, ".."), suites });
    }
  }
  return found.sort((one, other) => one.name.localeCompare(other.name));
}

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** The entries under `packages:`. pnpm allows much more YAML there than this workspace uses. */
export function workspacePatterns(yaml: string): string[] {
  const [, list = ""] = /^packages:\n((?:[ \t]+- .*\n|[ \t]*(?:#.*)?\n)+)/m.exec(`${yaml}\n`) ?? [];
  return [...list.matchAll(/^[ \t]+- ["']?([^"'\s#]+)/gm)].flatMap(([, pattern]) => pattern ?? []);
}

/** Removes the reports of earlier runs. What is there afterwards is of this run, or turbo restored it for this run. */
export async function clearReports(packages: readonly Package[]): Promise<void> {
  await Promise.all(packages.map(({ folder }) => rm(join(folder, "test-results"), { recursive: true, force: true })));
}

/** The reports that the packages' tests wrote, and the paths of those that were not written, or not to the end. */
export async function readReports(
  packages: readonly Package[],
  suite: Suite,
): Promise<{ reports: Report[]; missing: string[] }> {
  const reports: Report[] = [];
  const missing: string[] = [];
  for (const { folder } of packages) {
    const path = join(folder, "test-results", `${suite}.json`);
    try {
      reports.push(JSON.parse(await readFile(path, "utf8")) as Report);
    } catch {
      missing.push(path);
    }
  }
  return { reports, missing };
}
