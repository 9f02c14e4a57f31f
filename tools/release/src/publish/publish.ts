import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Pnpm } from "../pnpm.ts";
import { label, type Plan, planFile, readPlan, strangeTarballs, whatIsLeft } from "./plan.ts";

/**
 * Publishes what `pnpm release:pack` left in `folder`, those first whom others need. Whatever the registry has already is
 * left out, so that a publish which was broken off can be run again: changesets alone gives up at the first package that
 * is there, unless the registry words its refusal as npm's does.
 *
 * @param pnpm runs in the workspace
 * @returns what was published, e.g. `@rollcall/clients@0.2.0`
 * @throws Error where a tarball is not what was packed, or the registry refuses one
 */
export async function publish(folder: string, pnpm: Pnpm): Promise<string[]> {
  const packed = await readPlan(join(folder, planFile));
  const strange = await strangeTarballs(packed, folder);
  if (strange.length > 0) throw new Error(`not the tarballs that were packed: ${strange.join(", ")}`);

  const there = await publishedOf(packed, pnpm);
  const plan = whatIsLeft(packed, there, "..");
  if (plan.plan.length === 0) return [];

  const left = join(folder, "left");
  await mkdir(left, { recursive: true });
  await writeFile(join(left, planFile), JSON.stringify(plan, undefined, 2));
  // Tags are made when all is published (`changeset git-tag`): those of a publish that was broken off would be missing else.
  await pnpm("exec", "changeset", "publish", "--from-pack-dir", left, "--no-git-tag");
  return plan.plan.flat().map(label);
}

/** Which releases of a plan the registry has. Asked for by name: for a snapshot, the workspace has other versions. */
async function publishedOf({ plan }: Plan, pnpm: Pnpm): Promise<Set<string>> {
  const found = await Promise.all(
    plan.flat().map(async ({ name, version }) => {
      const printed = await pnpm("view", name, "versions", "--json").catch((error: Error) => {
        if (!/ERR_PNPM_(FETCH_404|PACKAGE_NOT_FOUND)/.test(error.message)) throw error;
        return "[]";
      });
      // A list; of a package with one version, that.
      const versions = JSON.parse(printed) as string | string[];
      return [versions].flat().includes(version) ? [label({ name, version })] : [];
    }),
  );
  return new Set(found.flat());
}
