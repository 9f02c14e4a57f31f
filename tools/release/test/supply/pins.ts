import { type Manifest, runtimeDependencies } from "../../src/workspace.ts";

type Named = Partial<Manifest> & Pick<Manifest, "name">;

/**
 * Dependencies whose range is not as it should be: our own by `workspace:^`, so that a fix of one package reaches the users
 * of another; all others in one exact version, which is the one that was tested and read.
 */
export function loosePins(manifests: readonly Named[]): string[] {
  const ours = new Set(manifests.map(({ name }) => name));
  return manifests.flatMap((manifest) =>
    runtimeDependencies(manifest)
      .filter(([name, range]) => (ours.has(name) ? range !== "workspace:^" : !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range)))
      .map(([name, range]) => `${manifest.name} needs ${name} ${range}`),
  );
}
