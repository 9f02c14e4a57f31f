import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../usage-error.js";
import { visible } from "./visible.js";

/** The names that a configuration file is found by. */
const CONFIG_NAMES = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map((end) => `rollcall.config.${end}`);

/**
 * The configuration file of a folder, or of the nearest folder above that has one. The search ends at the repository's root or the
 * home folder. Outside of both it looks at the folder alone, because those above may belong to anybody.
 *
 * @throws UsageError if a folder has two
 */
export function findConfig(from: string, home: string): string | undefined {
  for (const folder of foldersUp(from, home)) {
    const [name, other] = CONFIG_NAMES.filter((one) => existsSync(join(folder, one)));
    if (other !== undefined)
      throw new UsageError(visible(`${folder} has ${name} and ${other}. Keep one, or name it with --config`));
    if (name !== undefined) return join(folder, name);
  }
  return undefined;
}

/** The folders that are looked at, the nearest first. @param exists whether a path exists */
export function foldersUp(
  from: string,
  home: string,
  exists: (path: string) => boolean = existsSync,
): readonly string[] {
  const folders: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    folders.push(folder);
    if (folder === home || exists(join(folder, ".git"))) return folders;
    if (folder === dirname(folder)) return [from];
  }
}
