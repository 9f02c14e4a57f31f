import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Pnpm, workspacePnpm } from "@rollcall/config/pnpm";
import type { Outcome } from "@rollcall/config/tool";
import { publishedPackages, workspacePackages } from "@rollcall/config/workspace";
import { validRange } from "semver";
import { describePacked, type Packed, pack } from "../pack/pack.ts";
import { readPending } from "../versions/pending.ts";

/** `pnpm release:snapshot NAME FOLDER` packs into FOLDER what people can try as `@NAME`. */
export async function releaseSnapshot(root: string, name: string, folder: string): Promise<Outcome> {
  return describePacked(await snapshot(root, name, folder, await workspacePnpm(root, process.env)));
}

/**
 * Packs a snapshot: `0.0.0-NAME-…` of the packages that changesets name, and of their dependents, for the dist-tag NAME. The
 * checkout stays at these versions.
 *
 * @throws Error if no changeset names a package, or if a release would be published as a snapshot
 */
export async function snapshot(root: string, name: string, folder: string, pnpm: Pnpm): Promise<Packed> {
  const problem = nameProblem(name);
  if (problem !== undefined) throw new Error(`${problem}. Give a name such as try-paging.`);
  const ours = (await publishedPackages(root)).map(({ manifest }) => manifest.name);
  const { pending } = await readPending(root);
  const releases = pending.flatMap((each) => each.releases).filter(({ type }) => type !== "none");
  if (!releases.some((one) => ours.includes(one.name)))
    throw new Error("no changeset names a package, so there is nothing to try. Do: pnpm changeset.");

  await pinOurs(root);
  await pnpm("exec", "changeset", "version", "--snapshot", name);
  return pack(root, folder, pnpm, { name, versions: `0.0.0-${name}-` });
}

/** Why a name is not fit for a snapshot, whose version and dist-tag contain it. Undefined if it is fit. */
export function nameProblem(name: string): string | undefined {
  if (name === "latest" || name === "next") return `${name} is for releases`;
  // npm reads `v1` or `x` as a range of versions.
  if (/^[a-z][a-z0-9-]*$/.test(name) && validRange(name) === null) return undefined;
  return `${JSON.stringify(name)} cannot be a part of a version and a dist-tag`;
}

/**
 * Makes our packages need one another in the exact version. The range `^0.0.0-one-…` matches every snapshot whose name comes
 * later in the alphabet, and npm takes the last. Changesets then includes the packages that need one of those in the snapshot,
 * directly or through others.
 */
export async function pinOurs(root: string): Promise<void> {
  for (const { folder } of await workspacePackages(root)) {
    const path = join(root, folder, "package.json");
    const text = await readFile(path, "utf8");
    const pinned = text.replaceAll('"workspace:^"', '"workspace:*"');
    if (pinned !== text) await writeFile(path, pinned);
  }
}
