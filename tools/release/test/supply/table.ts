import { type Manifest, runtimeDependencies } from "@rollcall/config/workspace";

type Named = Partial<Manifest> & Pick<Manifest, "name">;

/** The two tables of ARCHITECTURE.md, by their headings. */
export const INSTALLED = "## Dependencies at run time";
export const BUNDLED = "## Bundled dependencies";

/** A package of others that one of ours needs. */
export interface Needed {
  readonly name: string;
  readonly version: string;
  /** Our package, without the scope. */
  readonly where: string;
}

interface Row {
  readonly name: string;
  readonly version: string;
  /** The packages that need it, without the scope. */
  readonly where: readonly string[];
  readonly why: string;
}

const short = (name: string): string => name.replace("@rollcall/", "");

/** What users install with our packages. */
export function installed(manifests: readonly Named[]): Needed[] {
  const ours = new Set(manifests.map(({ name }) => name));
  return manifests.flatMap((manifest) =>
    runtimeDependencies(manifest)
      .filter(([name]) => !ours.has(name))
      .map(([name, version]) => ({ name, version, where: short(manifest.name) })),
  );
}

/** What a build put into its files. @param licences the text that the build writes of it */
export function bundled({ name: owner, devDependencies = {} }: Named, licences: string): Needed[] {
  const held = [...licences.matchAll(/^(\S+) (\d\S*) \(/gm)].map(([, name = "", version = ""]) => ({ name, version }));
  return held.filter(({ name }) => name in devDependencies).map((each) => ({ ...each, where: short(owner) }));
}

/** What is wrong with a table of ARCHITECTURE.md, such as a missing row, a row too many, another version, or no reason. */
export function tableProblems(architecture: string, heading: string, needed: readonly Needed[]): string[] {
  const rows = readRows(architecture, heading);
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

function readRows(architecture: string, heading: string): Row[] {
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
