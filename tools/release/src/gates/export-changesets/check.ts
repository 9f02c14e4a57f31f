import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Manifest, type Package, publishedPackages } from "@rollcall/config/workspace";
import { reportFolder } from "../../api/commands.ts";
import { offersOf } from "../../api/published.ts";
import type { Outcome } from "../../command.ts";
import { git } from "../../git.ts";
import { larger } from "../../versions/impact.ts";
import { type Pending, pendingBump, raisedBump, readPending } from "../../versions/pending.ts";
import { findBase, nothingReleased } from "../../versions/release.ts";
import { exportProblem, narrowed } from "./problems.ts";

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
