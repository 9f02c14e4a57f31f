import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "@rollcall/config/tool";
import { type Manifest, type Package, publishedPackages } from "@rollcall/config/workspace";
import { offersOf, reportFolder } from "../api/published.ts";
import { git } from "../git.ts";
import { type Bump, bumpFor, covers, larger } from "../versions/impact.ts";
import { type Pending, pendingBump, raisedBump, readPending } from "../versions/pending.ts";
import { findBase, nothingReleased } from "../versions/release.ts";

/** The gate `export-changesets` passes if each package offers the same as in its last release, or a changeset names it. */
export async function exportChangesets(root: string, asked?: string): Promise<Outcome> {
  const { pending } = await readPending(root);
  const found = await Promise.all(
    (await publishedPackages(root)).map((each) => problemsOf(root, each, pending, asked)),
  );
  const problems = found.flatMap((each) => each ?? []);
  if (problems.length > 0) return { ok: false, lines: problems };
  if (found.every((each) => each === undefined)) return { ok: true, lines: [nothingReleased] };
  return { ok: true, lines: ["The packages offer the same as in their last releases, or changesets name them."] };
}

/** Undefined for a package that was never released. */
async function problemsOf(
  root: string,
  { manifest: now, folder }: Package,
  pending: readonly Pending[],
  asked: string | undefined,
): Promise<string[] | undefined> {
  const base = await findBase(root, folder, asked);
  if (base.kind === "unreleased") return undefined;
  const { release } = base;
  const before = JSON.parse(await git(root, ["show", `${release.ref}:${folder}/package.json`])) as Manifest;
  // The report of the specs is left to the gate `spec-changesets`, which knows what breaks.
  const offers = offersOf(before, folder).filter(({ kind }) => kind !== "specs");
  const reports: string[] = [];
  for (const { report } of offers) if (await differs(root, release.ref, report)) reports.push(report);
  const granted = larger(raisedBump(base), pendingBump(now.name, pending));
  return exportProblem({ name: now.name, release, reports, narrowed: narrowed(before, now), granted });
}

async function differs(root: string, ref: string, report: string): Promise<boolean> {
  const path = `${reportFolder}/${report}`;
  // The release may be older than its reports.
  if ((await git(root, ["ls-tree", ref, "--", path])) === "") return false;
  const now = await readFile(join(root, path), "utf8").catch(() => "");
  return (await git(root, ["show", `${ref}:${path}`])) !== now.replaceAll("\r\n", "\n").trim();
}

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
