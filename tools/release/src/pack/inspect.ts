import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Manifest } from "@rollcall/config/workspace";
import { lostImports } from "./imports.ts";
import { leaks, privateFile } from "./leaks.ts";
import { manifestProblems, targets } from "./manifest.ts";

/**
 * What is wrong in an unpacked tarball, a line each.
 *
 * @param folder the unpacked package
 * @param root the workspace, which must contain the package's `repository.directory`
 */
export async function inspect(folder: string, root: string): Promise<string[]> {
  const files = await readAll(folder);
  const manifest = JSON.parse(files.get("package.json") ?? "{}") as Manifest;
  const home = join(root, manifest.repository?.directory ?? "");
  const own = await readFile(join(home, "package.json"), "utf8").catch(() => "{}");
  const isAtHome = (JSON.parse(own) as Manifest).name === manifest.name;
  return [
    ...manifestProblems(manifest),
    ...["LICENSE", "README.md"].filter((name) => !files.has(name)).map((name) => `has no ${name}`),
    ...targets(manifest).flatMap((path) => targetProblems(manifest, path, files)),
    ...[...files].flatMap(([path, text]) => fileProblems(path, text)),
    ...lostImports(manifest, files),
    ...(isAtHome ? [] : [`does not come from ${relative(root, home)}`]),
  ];
}

type Files = ReadonlyMap<string, string>;

/** What is wrong with a file that package.json names. */
function targetProblems({ bin = {} }: Manifest, target: string, files: Files): string[] {
  const path = target.replace(/^\.\//, "");
  const problems = holds(files, path) ? [] : [`names ${target}, which it does not hold`];
  if (Object.values(bin).includes(target)) {
    const starts = files.get(path)?.startsWith("#!/usr/bin/env node\n") === true;
    return starts ? problems : [...problems, `${target} is a program, but has no first line to start it`];
  }
  const hasTypes = !path.endsWith(".js") || files.has(path.replace(/\.js$/, ".d.ts"));
  return hasTypes ? problems : [...problems, `has no types for ${target}`];
}

/** Whether there is such a file. A path with `*` stands for one at least. */
function holds(files: Files, path: string): boolean {
  const [before = "", after] = path.split("*");
  if (after === undefined) return files.has(path);
  return [...files.keys()].some((one) => one.startsWith(before) && one.endsWith(after));
}

const unwanted =
  /(^|\/)(test|tests|__tests__|src|node_modules|\.turbo)\/|\.(test|spec|bench)(-d)?\.|\.tsbuildinfo$|\.map$|(^|\/)\.env/;

const namesMap = /^\/\/# sourceMappingURL=/m;

function fileProblems(path: string, text: string): string[] {
  return [
    ...privateFile(path),
    ...(unwanted.test(path) ? [`holds ${path}, which is of no use to its users`] : []),
    ...(text === "" ? [`${path} is empty`] : []),
    ...leaks(path, text),
    ...(namesMap.test(text) ? [`${path} names a source map, which our builds do not make`] : []),
  ];
}

/** The texts of all files, by path. */
async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [relative(folder, path), await readFile(path, "utf8")] as const);
  return new Map(await Promise.all(texts));
}
