import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Wildcards. No name on Windows can contain one. */
const WILD = /[*?]/;

/**
 * The folders that match patterns such as `audit/shard-*`, in the order of their names. Only the shells of Windows leave
 * patterns to us. A pattern without a match stays unchanged.
 */
export function expanded(patterns: readonly string[], platform = process.platform): readonly string[] {
  if (platform !== "win32") return patterns;
  return patterns.flatMap((pattern) => {
    const found = fitting(pattern);
    return found.length > 0 ? found : [pattern];
  });
}

function fitting(pattern: string): readonly string[] {
  if (!WILD.test(pattern)) return [pattern];
  const name = basename(pattern);
  const folders = fitting(dirname(pattern));
  if (!WILD.test(name)) return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
  const fits = new RegExp(`^${[...name].map(expression).join("")}$`, "iu");
  return folders.flatMap((folder) => foldersIn(folder, fits));
}

/** A character of a pattern as a regular expression. */
function expression(character: string): string {
  if (character === "*") return ".*";
  if (character === "?") return ".";
  return character.replace(/[\\^$.+()[\]{}|/]/, "\\$&");
}

function foldersIn(folder: string, fits: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && fits.test(entry.name))
    .map(({ name }) => name);
  return names.sort().map((name) => join(folder, name));
}
