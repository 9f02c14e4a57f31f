import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** What `pnpm release:pack` and `release:publish` write, from the folder on. */
const ours =
  /^(publish-plan\.json|left\/publish-plan\.json|packages\/[^/]+\.tgz|sbom\/[^/]+\.cdx\.json|notes\/[^/]+\.md)$/;
const folders = ["packages", "sbom", "notes", "left"];

/**
 * Removes what an earlier run packed into `folder`. Any other file may be somebody's only copy, and then nothing is removed.
 *
 * @throws Error that names the other file
 */
export async function clearPackFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of folders) names.push(...(await namesIn(join(folder, name))).map((each) => `${name}/${each}`));
  const foreign = names.find((name) => !folders.includes(name) && !ours.test(name));
  if (foreign !== undefined)
    throw new Error(`${join(folder, foreign)} is not of an earlier release:pack. Do: name an empty or a new folder.`);
  await rm(folder, { recursive: true, force: true });
}

/** The names in a folder. None if it does not exist. @throws Error if it is a file */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new Error(`${folder} is no folder. Do: name an empty or a new one.`);
    throw error;
  });
}
