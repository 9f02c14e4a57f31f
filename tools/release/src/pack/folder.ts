import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** What `pnpm release:pack` and `release:publish` write, from the folder on. */
const ours =
  /^(publish-plan\.json|left\/publish-plan\.json|packages\/[^/]+\.tgz|sbom\/[^/]+\.cdx\.json|notes\/[^/]+\.md)$/;
const folders = new Set(["packages", "sbom", "notes", "left"]);

/**
 * Removes what an earlier run packed into `folder`. Anything else there may be somebody's only copy: with one such file
 * nothing is removed at all.
 *
 * @throws Error that names it
 */
export async function clearPackFolder(folder: string): Promise<void> {
  const foreign = await firstForeign(folder);
  if (foreign !== undefined)
    throw new Error(`${join(folder, foreign)} is not of an earlier release:pack. Do: name an empty or a new folder.`);
  await rm(folder, { recursive: true, force: true });
}

async function firstForeign(folder: string): Promise<string | undefined> {
  for (const name of await namesIn(folder)) {
    if (!folders.has(name)) {
      if (ours.test(name)) continue;
      return name;
    }
    const foreign = (await namesIn(join(folder, name))).find((each) => !ours.test(`${name}/${each}`));
    if (foreign !== undefined) return `${name}/${foreign}`;
  }
  return undefined;
}

/** The names in a folder; none where it does not exist. @throws Error where it is no folder */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") throw new Error(`${folder} is no folder. Do: name an empty or a new one.`);
    throw error;
  });
}
