import { type Manifest, runtimeDependencies } from "../supply/published.ts";

/**
 * Who needs one of `named` to run, directly or through others, and is not one of them. A snapshot takes them along: their
 * ranges do not let a snapshot in, so that whoever installed one of them would get the last release of what it needs.
 */
export function dependentsOf(named: readonly string[], manifests: readonly Manifest[]): string[] {
  const reached = new Set(named);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const manifest of manifests)
      if (runtimeDependencies(manifest).some(([name]) => reached.has(name))) reached.add(manifest.name);
  }
  return [...reached].filter((name) => !named.includes(name)).sort();
}

/** A changeset that names packages, for a snapshot only; undefined where there are none. */
export function changesetFor(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `---\n${names.map((name) => `"${name}": patch\n`).join("")}---\n\nIt goes with what it needs.\n`;
}
