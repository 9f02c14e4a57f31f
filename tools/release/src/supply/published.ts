import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** What is read of a package.json of the workspace. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What is read of pnpm-workspace.yaml. */
export interface Workspace {
  readonly packages: readonly string[];
  readonly minimumReleaseAge?: number;
  readonly allowBuilds?: Readonly<Record<string, boolean>>;
}

export async function readWorkspace(root: string): Promise<Workspace> {
  return parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8")) as Workspace;
}

/** The manifests of the packages that are published, by name. */
export async function publishedManifests(root: string): Promise<Manifest[]> {
  const found: Manifest[] = [];
  for (const pattern of (await readWorkspace(root)).packages) {
    for await (const path of glob(`${pattern}/package.json`, { cwd: root })) {
      const manifest = JSON.parse(await readFile(join(root, path), "utf8")) as Manifest;
      if (manifest.private !== true) found.push(manifest);
    }
  }
  return found.sort((one, other) => one.name.localeCompare(other.name));
}

/** What a package brings to its users beside itself, by name; peers and optional ones too. */
export function runtimeDependencies(manifest: Manifest): [name: string, range: string][] {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  return Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}
