import { temporaryFolder } from "@rollcall/config/files";
import { exportFolders } from "../git.ts";
import { reasonOf } from "../reason.ts";
import type { Baseline } from "../versions/release.ts";
import { type Bundles, bundleSpecs } from "./bundle.ts";
import { compareSpecs, type SpecDiff } from "./compare.ts";

/**
 * Compares the specs of the working tree with those of an earlier commit.
 *
 * @throws SpecStop if the specs of the working tree cannot be read
 * @throws Error if those of the earlier commit cannot be read
 */
export async function diffSince(root: string, { release, stable }: Baseline): Promise<SpecDiff> {
  const revision = await bundleSpecs(root, true);
  const base = await bundlesAt(root, release.ref);
  return compareSpecs(base, revision, stable && (await bundlesAt(root, stable.ref)));
}

async function bundlesAt(root: string, ref: string): Promise<Bundles> {
  await using earlier = await temporaryFolder("base");
  try {
    await exportFolders(root, ref, ["specs"], earlier.path);
    return await bundleSpecs(earlier.path, false);
  } catch (error) {
    const why = reasonOf(error, earlier.path);
    const remedy = "Do: compare with another state (--base REF), or fetch the tag again (git fetch --tags --force).";
    throw new Error(`the specs of ${ref} cannot be read (${why}). ${remedy}`, { cause: error });
  }
}
