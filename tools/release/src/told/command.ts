import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Offer, offersOf } from "../api/published.ts";
import type { Outcome } from "../spec/commands.ts";
import { git, isCheckout } from "../spec/git.ts";
import { larger } from "../spec/impact.ts";
import { type Pending, pendingBump, raisedBump, readPending } from "../spec/pending.ts";
import { findBase } from "../spec/release.ts";
import { type Contract, narrowed } from "./contract.ts";
import { type Since, untoldChanges } from "./told.ts";

/**
 * `pnpm told:check`: what the packages offer otherwise than in the last release, or in `asked`, has a changeset. `api:check` only
 * sees to it that the reports are up to date, and `spec:check` to the specs.
 */
export async function toldCheck(root: string, asked?: string): Promise<Outcome> {
  if (!(await isCheckout(root)))
    return { ok: true, lines: ["Not a git checkout: there is nothing to compare the packages with."] };
  const { pending } = await readPending(root);
  const packages: Since[] = [];
  for await (const path of glob(["specs/package.json", "packages/*/package.json"], { cwd: root })) {
    const since = await compared(root, dirname(path), pending, asked);
    if (since !== undefined) packages.push(since);
  }
  const problems = untoldChanges(packages);
  if (problems.length > 0) return { ok: false, lines: problems };
  return { ok: true, lines: ["What the packages offer is as in their last releases, or told by changesets."] };
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
  // The specs' own is left to `spec:check`, which knows what breaks.
  const offers = offersOf(before, folder).filter(({ kind }) => kind !== "specs");
  const reports: string[] = [];
  for (const { report } of offers) if (await differs(root, release.ref, report)) reports.push(report);
  const granted = larger(raisedBump(base), pendingBump(now.name, pending));
  return { name: now.name, release, reports, narrowed: narrowed(before, now), granted };
}

async function differs(root: string, ref: string, report: Offer["report"]): Promise<boolean> {
  const path = `tools/release/api/${report}`;
  // A release from before there were reports.
  if ((await git(root, ["ls-tree", ref, "--", path])) === "") return false;
  const now = await readFile(join(root, path), "utf8").catch(() => "");
  return (await git(root, ["show", `${ref}:${path}`])) !== now.replaceAll("\r\n", "\n").trim();
}
