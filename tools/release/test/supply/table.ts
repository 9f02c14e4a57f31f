import { type Manifest, runtimeDependencies } from "@rollcall/config/workspace";

type Named = Partial<Manifest> & Pick<Manifest, "name">;

const heading = "## Dependencies at run time";

/** A row of ARCHITECTURE.md's table. */
interface Row {
  readonly name: string;
  readonly version: string;
  /** The packages that need it, without the scope. */
  readonly where: readonly string[];
  readonly why: string;
}

/**
 * Where ARCHITECTURE.md's table of dependencies and the manifests differ: a dependency without a row, a row without a
 * dependency, another version, or no reason.
 */
export function tableProblems(architecture: string, manifests: readonly Named[]): string[] {
  const ours = new Set(manifests.map(({ name }) => name));
  const needed = manifests.flatMap((manifest) =>
    runtimeDependencies(manifest)
      .filter(([name]) => !ours.has(name))
      .map(([name, version]) => ({ name, version, where: manifest.name.replace("@rollcall/", "") })),
  );
  const rows = readRows(architecture);
  const missing = needed
    .filter(({ name, where }) => !rows.some((row) => row.name === name && row.where.includes(where)))
    .map(({ name, where }) => `${name}, which ${where} needs, has no row`);
  const wrong = rows.flatMap(({ name, version, where, why }) => [
    ...where
      .filter((place) => !needed.some((each) => each.name === name && each.where === place))
      .map((place) => `${name} has a row, but ${place} does not need it`),
    ...needed
      .filter((each) => each.name === name && each.version !== version)
      .map((each) => `${name} is ${each.version} in ${each.where}, and ${version} in its row`),
    ...(why.length < 20 ? [`${name} has a row without a reason`] : []),
  ]);
  return [...missing, ...wrong];
}

function readRows(architecture: string): Row[] {
  const [, section = ""] = architecture.split(`${heading}\n`);
  const lines = section.split(/^## /m, 1)[0]?.match(/^\| `.*$/gm) ?? [];
  return lines.map((line) => {
    const [what = "", where = "", why = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    const [, name = what, version = ""] = /^`([^`]+)` (\S+)/.exec(what) ?? [];
    return { name, version, where: where.split(/, */), why };
  });
}
