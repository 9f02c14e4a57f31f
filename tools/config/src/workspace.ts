import { getPackages } from "@manypkg/get-packages";

/** A package of the workspace. */
export interface Package<Manifest> {
  readonly manifest: Manifest;
  /** From the root, such as `packages/clients`. */
  readonly folder: string;
}

/** The packages in the folders that pnpm-workspace.yaml names, by name. The caller knows the form of a manifest. */
export async function workspacePackages<Manifest>(root: string): Promise<Package<Manifest>[]> {
  const { packages } = await getPackages(root);
  return packages
    .sort((one, other) => one.packageJson.name.localeCompare(other.packageJson.name))
    .map(({ packageJson, relativeDir }) => ({ manifest: packageJson as unknown as Manifest, folder: relativeDir }));
}
