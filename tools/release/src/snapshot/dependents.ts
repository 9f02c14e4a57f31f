import { type Manifest, runtimeDependencies } from "@rollcall/config/workspace";

/**
 * The packages that need one of `named` to run, directly or through others. A snapshot must include them. Their ranges do not
 * match a snapshot, so npm would install the last release of what they need.
 */
export function dependentsOf(
  named: readonly string[],
  manifests: readonly (Partial<Manifest> & Pick<Manifest, "name">)[],
): string[] {
  const reached = new Set(named);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const manifest of manifests)
      if (runtimeDependencies(manifest).some(([name]) => reached.has(name))) reached.add(manifest.name);
  }
  return [...reached].filter((name) => !named.includes(name)).sort();
}

/** A changeset for a snapshot that names packages. Undefined if there are none. */
export function changesetFor(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `---\n${names.map((name) => `"${name}": patch\n`).join("")}---\n\nIt goes with what it needs.\n`;
}
