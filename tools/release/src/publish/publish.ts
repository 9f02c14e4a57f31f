import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pnpm } from "../pnpm.ts";
import { label, planFile, readPlan, strangeTarballs, whatIsLeft } from "./plan.ts";
import { refusals } from "./refusals.ts";
import { publishedOf, seeArrive } from "./registered.ts";

/**
 * Publishes what `pnpm release:pack` left in `folder`, those first whom others need. Whatever the registry has already is
 * left out, so that a publish which was broken off can be run again: changesets alone gives up at the first package that
 * is there, unless the registry words its refusal as npm's does. Then sees that all of it arrived.
 *
 * @param pnpm runs in the workspace
 * @param waits between looks whether it arrived, in milliseconds
 * @returns what was published, e.g. `@rollcall/clients@0.2.0`
 * @throws Error where a tarball is not what was packed, the registry has another, refuses one, or does not show it afterwards
 */
export async function publish(folder: string, pnpm: Pnpm, waits?: number[]): Promise<string[]> {
  const packed = await readPlan(join(folder, planFile));
  const strange = await strangeTarballs(packed, folder);
  if (strange.length > 0)
    throw new Error(`not the tarballs that were packed: ${strange.join(", ")}. Do: pnpm release:pack, again.`);

  const there = await publishedOf(packed, folder, pnpm);
  const plan = whatIsLeft(packed, there, "..");
  if (plan.plan.length === 0) return [];

  const left = join(folder, "left");
  await mkdir(left, { recursive: true });
  await writeFile(join(left, planFile), JSON.stringify(plan, undefined, 2));
  // Tags are made when all is published (`changeset git-tag`): those of a publish that was broken off would be missing else.
  await pnpm("exec", "changeset", "publish", "--from-pack-dir", left, "--no-git-tag").catch((error: Error) => {
    throw new Error(refusals(error.message));
  });
  await seeArrive(plan, left, pnpm, waits);
  return plan.plan.flat().map(label);
}
