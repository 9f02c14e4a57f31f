import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@rollcall/config/processes";

const manifests = ["package.json", "package-lock.json"];

/** Packages that a check runs, outside of the workspace, because `npm test` must not fetch them. */
export interface Pinned {
  /** The folder that has the manifest and its lock file. */
  readonly source: string;
  /** The name of the folder below the root's node_modules/.cache. */
  readonly name: string;
  /** The line that is printed before the install, which takes long. */
  readonly announce: string;
  /** Rejects if something is missing from the installed folder. */
  check?(folder: string): Promise<void>;
}

/**
 * Installs the packages by npm and their lock file, once for each lock file and kind of machine.
 *
 * @returns the folder that has their node_modules
 */
export async function installPinned(root: string, { source, name, announce, check }: Pinned): Promise<string> {
  const cache = join(root, "node_modules", ".cache", name);
  const folder = join(cache, await keyOf(source));
  if (await stat(folder).catch(() => undefined)) return folder;
  console.log(announce);
  await rm(cache, { recursive: true, force: true }); // An older lock file's folder, or an unfinished one.
  const unfinished = join(cache, "unfinished");
  await mkdir(unfinished, { recursive: true });
  for (const name of manifests) await cp(join(source, name), join(unfinished, name));
  const args = ["ci", "--ignore-scripts", "--no-bin-links", "--no-audit", "--no-fund", "--loglevel=error"];
  await run({ file: "npm", args, cwd: unfinished, env: process.env }, 1_200_000);
  await check?.(unfinished);
  await rename(unfinished, folder);
  return folder;
}

async function keyOf(source: string): Promise<string> {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const name of manifests) hash.update(await readFile(join(source, name)));
  return hash.digest("hex").slice(0, 16);
}
