import type { Manifest } from "@rollcall/config/workspace";
import { type Bump, bumpFor, covers } from "../../versions/impact.ts";

export interface Since {
  readonly name: string;
  readonly release: { readonly ref: string; readonly version: string };
  readonly reports: readonly string[];
  /** What its package.json no longer promises. */
  readonly narrowed: readonly string[];
  /** How far its version is raised, or will be by changesets. */
  readonly granted: Bump | undefined;
}

/** A line if the package changed more than its changesets allow. */
export function exportProblem({ name, release, reports, narrowed, granted }: Since): string[] {
  if (reports.length === 0 && narrowed.length === 0) return [];
  // A report of an API may differ by an addition or by a break. Both are minor while we are 0.x. A report of a command may
  // differ by a word.
  const least = reports.some((report) => report.endsWith(".api.md")) ? "minor" : "patch";
  const needed = narrowed.length > 0 ? bumpFor("breaking", release.version) : least;
  if (covers(granted, needed)) return [];
  const what = [...narrowed, ...reports.map((report) => `${report} differs`)].join("; ");
  const given = granted === undefined ? "no changeset names it" : `the changesets make it ${granted}`;
  return [
    `${name}: since ${release.ref}, ${what}. That asks for a ${needed} version; ${given}. Do: pnpm changeset, and write what users have to know.`,
  ];
}

/** What users lose, or now need, that no API report shows. */
export function narrowed(before: Manifest, now: Manifest): string[] {
  const gone = (one: object = {}, other: object = {}) => Object.keys(one).filter((key) => !Object.hasOwn(other, key));
  const changed = (one: Manifest["engines"] = {}, other: Manifest["engines"] = {}) =>
    Object.entries(other).filter(([key, range]) => one[key] !== range);
  const peers = Object.entries(now.peerDependencies ?? {}).filter(
    ([key]) => now.peerDependenciesMeta?.[key]?.optional !== true,
  );
  return [
    ...gone(before.exports, now.exports).map((subpath) => `${subpath} cannot be imported any more`),
    ...gone(before.bin, now.bin).map((command) => `the command ${command} is gone`),
    ...changed(before.engines, now.engines).map(([key, range]) => `${key} has to be ${range}`),
    ...changed(before.peerDependencies, Object.fromEntries(peers)).map(
      ([key, range]) => `${key} ${range} has to be there`,
    ),
    ...(before.type === now.type ? [] : [`its type is ${now.type ?? "commonjs"}`]),
  ];
}
