import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Outcome } from "../command.ts";
import { describePacked } from "../pack/command.ts";
import { type Packed, pack } from "../pack/pack.ts";
import { type Pnpm, workspacePnpm } from "../pnpm.ts";
import { publishedManifests, readWorkspace } from "../supply/published.ts";
import { readPending } from "../versions/pending.ts";
import { changesetFor, dependentsOf } from "./dependents.ts";
import { nameProblem } from "./name.ts";

/** `pnpm release:snapshot NAME FOLDER` packs into FOLDER what people can try as `@NAME`. */
export async function releaseSnapshot(root: string, name: string, folder: string): Promise<Outcome> {
  return describePacked(await snapshot(root, name, folder, await workspacePnpm(root, process.env)));
}

/**
 * Packs a snapshot: `0.0.0-NAME-…` of what the changesets name and of who needs that, for the dist-tag NAME. The checkout is
 * left at these versions.
 *
 * @throws Error where there is nothing to try, or a release would go out as a snapshot
 */
export async function snapshot(root: string, name: string, folder: string, pnpm: Pnpm): Promise<Packed> {
  const problem = nameProblem(name);
  if (problem !== undefined) throw new Error(`${problem}. Do: a name such as try-paging.`);
  const manifests = await publishedManifests(root);
  const { pending } = await readPending(root);
  const releases = pending.flatMap((each) => each.releases).filter(({ type }) => type !== "none");
  const named = manifests.map((each) => each.name).filter((each) => releases.some((one) => one.name === each));
  if (named.length === 0)
    throw new Error("no changeset names a package, so there is nothing to try. Do: pnpm changeset.");

  const more = changesetFor(dependentsOf(named, manifests));
  if (more !== undefined) await writeFile(join(root, ".changeset", "snapshot-dependents.md"), more);
  await pnpm("exec", "changeset", "version", "--snapshot", name);
  await pinOurs(root);
  return pack(root, folder, pnpm, { name, versions: `0.0.0-${name}-` });
}

/**
 * Has our packages need one another in the exact version: `^0.0.0-one-…` would let in any snapshot whose name comes later in
 * the alphabet, and npm takes the last.
 */
export async function pinOurs(root: string): Promise<void> {
  for (const pattern of (await readWorkspace(root)).packages) {
    for await (const path of glob(`${pattern}/package.json`, { cwd: root })) {
      const text = await readFile(join(root, path), "utf8");
      const pinned = text.replaceAll('"workspace:^"', '"workspace:*"');
      if (pinned !== text) await writeFile(join(root, path), pinned);
    }
  }
}
