import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";

type StringMap = Readonly<Record<string, string>>;

/** The target of an export is a path, or one for each condition. */
export type Target = string | { readonly [condition: string]: Target };

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly type?: string;
  readonly license?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: StringMap;
  readonly scripts?: StringMap;
  readonly engines?: StringMap;
  readonly dependencies?: StringMap;
  readonly peerDependencies?: StringMap;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: StringMap;
}

/** A package of the workspace that is published. */
export interface Package {
  readonly manifest: Manifest;
  /** From the root, such as `packages/clients`. */
  readonly folder: string;
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

/** The paths of all package.json of the workspace, from the root. */
export async function manifestFiles(root: string): Promise<string[]> {
  const patterns = (await readWorkspace(root)).packages.map((pattern) => `${pattern}/package.json`);
  const paths: string[] = [];
  for await (const path of glob(patterns, { cwd: root })) paths.push(path.replaceAll("\\", "/"));
  return paths;
}

/** The packages that are published, by name. A new one needs no entry anywhere. */
export async function publishedPackages(root: string): Promise<Package[]> {
  const all = await Promise.all(
    (await manifestFiles(root)).map(async (path) => {
      return { manifest: JSON.parse(await readFile(join(root, path), "utf8")) as Manifest, folder: dirname(path) };
    }),
  );
  const published = all.filter(({ manifest }) => manifest.private !== true);
  return published.sort((one, other) => one.manifest.name.localeCompare(other.manifest.name));
}

export async function versionsNow(root: string): Promise<StringMap> {
  return Object.fromEntries((await publishedPackages(root)).map(({ manifest }) => [manifest.name, manifest.version]));
}

/** The packages that a package brings to its users, and their ranges. Peers and optional ones count. */
export function runtimeDependencies({ dependencies, peerDependencies, optionalDependencies }: Partial<Manifest>) {
  return Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}
