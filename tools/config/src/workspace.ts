import { getPackages } from "@manypkg/get-packages";

type StringMap = Readonly<Record<string, string>>;

type PackageJson = Awaited<ReturnType<typeof getPackages>>["packages"][number]["packageJson"];

/** What is read of a package.json. */
export interface Manifest extends Omit<PackageJson, "publishConfig"> {
  readonly type?: string;
  readonly license?: string;
  readonly repository?: { readonly url?: string; readonly directory?: string };
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean };
  /** The target of each is a path, or one for each condition. */
  readonly exports?: Readonly<Record<string, string | object>>;
  readonly bin?: StringMap;
  readonly scripts?: StringMap;
  readonly engines?: StringMap;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface Package {
  readonly manifest: Manifest;
  /** From the root, such as `packages/clients`. */
  readonly folder: string;
}

/** The packages in the folders that pnpm-workspace.yaml names, by name. */
export async function workspacePackages(root: string): Promise<Package[]> {
  const { packages } = await getPackages(root);
  return packages
    .sort((one, other) => one.packageJson.name.localeCompare(other.packageJson.name))
    .map(({ packageJson, relativeDir }) => ({ manifest: packageJson as Manifest, folder: relativeDir }));
}

/** The packages that are published, by name. A new one needs no entry anywhere. */
export async function publishedPackages(root: string): Promise<Package[]> {
  return (await workspacePackages(root)).filter(({ manifest }) => manifest.private !== true);
}

export async function versionsNow(root: string): Promise<StringMap> {
  return Object.fromEntries((await publishedPackages(root)).map(({ manifest }) => [manifest.name, manifest.version]));
}

/** The packages that a package brings to its users, and their ranges. Peers and optional ones count. */
export function runtimeDependencies({ dependencies, peerDependencies, optionalDependencies }: Partial<Manifest>) {
  return Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}
