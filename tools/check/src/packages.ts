import { glob, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Report } from "./results.ts";

/** A package of the workspace that has tests. */
export interface Package {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
}

/**
 * The packages that have a `test` script, in alphabetical order. Read from the folders that pnpm-workspace.yaml names, so
 * that results left behind by a package that is gone count for nothing.
 */
export async function testedPackages(root: string): Promise<Package[]> {
  const found: Package[] = [];
  for (const pattern of workspacePatterns(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"))) {
    for await (const path of glob(`${pattern}/package.json`, { cwd: root })) {
      const manifest = JSON.parse(await readFile(join(root, path), "utf8")) as Manifest;
      if (manifest.scripts?.test !== undefined) found.push({ name: manifest.name, folder: join(root, path, "..") });
    }
  }
  return found.sort((one, other) => one.name.localeCompare(other.name));
}

interface Manifest {
  readonly name: string;
  readonly scripts?: { readonly test?: string };
}

/** The entries under `packages:`; pnpm allows much more YAML there than this workspace uses. */
export function workspacePatterns(yaml: string): string[] {
  const [, list = ""] = /^packages:\n((?:[ \t]+- .*\n|[ \t]*(?:#.*)?\n)+)/m.exec(`${yaml}\n`) ?? [];
  return [...list.matchAll(/^[ \t]+- ["']?([^"'\s#]+)/gm)].flatMap(([, pattern]) => pattern ?? []);
}

/** Forgets the results of earlier runs: what is there afterwards is of this run, or was restored by turbo for it. */
export async function clearResults(packages: readonly Package[]): Promise<void> {
  await Promise.all(packages.map(({ folder }) => rm(join(folder, "test-results"), { recursive: true, force: true })));
}

/** The reports that the packages' tests wrote, and the names of the packages that wrote none. */
export async function readResults(packages: readonly Package[]): Promise<{ reports: Report[]; missing: string[] }> {
  const reports: Report[] = [];
  const missing: string[] = [];
  for (const { name, folder } of packages) {
    try {
      reports.push(JSON.parse(await readFile(join(folder, "test-results", "vitest.json"), "utf8")) as Report);
    } catch {
      missing.push(name); // Not there, or cut off in the middle of writing: no result either way.
    }
  }
  return { reports, missing };
}
