import { readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";

/** What `pnpm release:pack` and `release:publish` write, from the folder on. */
const ours =
  /^(publish-plan\.json|left\/publish-plan\.json|packages\/[^/]+\.tgz|sbom\/[^/]+\.cdx\.json|notes\/[^/]+\.md)$/;

/**
 * Removes what an earlier run packed into `folder`. Any other file may be somebody's only copy, and then nothing is removed.
 *
 * @throws Error that names the other file
 */
export async function clearPackFolder(folder: string): Promise<void> {
  const all = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder, all).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new Error(`${folder} is no folder (${error.code}). Do: name an empty or a new one.`);
  });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const foreign = files.find((file) => !ours.test(relative(folder, file).replaceAll("\\", "/")));
  if (foreign !== undefined)
    throw new Error(`${foreign} is not of an earlier release:pack. Do: name an empty or a new folder.`);
  await rm(folder, { recursive: true, force: true });
}
