import { type Manifest, runtimeDependencies } from "@rollcall/config/workspace";

type Named = Partial<Manifest> & Pick<Manifest, "name">;

/**
 * Dependencies with a wrong range. Ours have `workspace:^`, so a fix of one package reaches the users of another. All others have
 * the exact version that was tested and read.
 */
export function loosePins(manifests: readonly Named[]): string[] {
  const ours = new Set(manifests.map(({ name }) => name));
  return manifests.flatMap((manifest) =>
    runtimeDependencies(manifest)
      .filter(([name, range]) => (ours.has(name) ? range !== "workspace:^" : !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range)))
      .map(([name, range]) => `${manifest.name} needs ${name} ${range}`),
  );
}
