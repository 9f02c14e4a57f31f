import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { reportFolder } from "../../api/commands.ts";
import { type Offer, offersOf } from "../../api/published.ts";
import type { Outcome } from "../../command.ts";
import { git } from "../../git.ts";
import { larger } from "../../versions/impact.ts";
import { type Pending, pendingBump, raisedBump, readPending } from "../../versions/pending.ts";
import { findBase } from "../../versions/release.ts";
import { type Contract, narrowed } from "./contract.ts";
import { exportProblems, type Since } from "./problems.ts";

/** The gate `export-changesets`: what a package offers is the same as in its last release, or a changeset names the package. */
export async function exportChangesets(root: string, asked?: string): Promise<Outcome> {
  const { pending } = await readPending(root);
  const packages: Since[] = [];
  for await (const path of glob(["specs/package.json", "packages/*/package.json"], { cwd: root })) {
    const since = await compared(root, dirname(path), pending, asked);
    if (since !== undefined) packages.push(since);
  }
  const problems = exportProblems(packages);
  const success = "The packages offer the same as in their last releases, or changesets name them.";
  return { ok: problems.length === 0, lines: problems.length > 0 ? problems : [success] };
}

/** A package beside its last release; undefined where it has none, or is not published. */
async function compared(
  root: string,
  folder: string,
  pending: readonly Pending[],
  asked: string | undefined,
): Promise<Since | undefined> {
  const now = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as Contract;
  if (now.private === true) return undefined;
  const base = await findBase(root, folder, asked);
  if (base.kind === "unreleased") return undefined;
  const { release } = base;
  const before = JSON.parse(await git(root, ["show", `${release.ref}:${folder}/package.json`])) as Contract;
  // The specs' own is left to `spec-changesets`, which knows what breaks.
  const offers = offersOf(before, folder).filter(({ kind }) => kind !== "specs");
  const reports: string[] = [];
  for (const { report } of offers) if (await differs(root, release.ref, report)) reports.push(report);
  const granted = larger(raisedBump(base), pendingBump(now.name, pending));
  return { name: now.name, release, reports, narrowed: narrowed(before, now), granted };
}

async function differs(root: string, ref: string, report: Offer["report"]): Promise<boolean> {
  const path = `${reportFolder}/${report}`;
  // A release from before there were reports.
  if ((await git(root, ["ls-tree", ref, "--", path])) === "") return false;
  const now = await readFile(join(root, path), "utf8").catch(() => "");
  return (await git(root, ["show", `${ref}:${path}`])) !== now.replaceAll("\r\n", "\n").trim();
}
