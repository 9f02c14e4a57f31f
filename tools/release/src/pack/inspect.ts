import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { lostImports } from "./imports.ts";
import { leaks, privateFile } from "./leaks.ts";
import { manifestProblems, type PackedManifest, targets } from "./manifest.ts";

/**
 * What is not as it should be in an unpacked tarball; a line each.
 *
 * @param folder the unpacked package
 * @param root the workspace, where the package's `repository.directory` must be
 */
export async function inspect(folder: string, root: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as PackedManifest;
  const files = await listFiles(folder);
  const has = (path: string) => files.includes(path.replace(/^\.\//, ""));
  const problems = manifestProblems(manifest);
  for (const name of ["LICENSE", "README.md"]) if (!has(name)) problems.push(`has no ${name}`);
  for (const path of targets(manifest)) {
    if (!has(path)) problems.push(`names ${path}, which it does not hold`);
    const types = path.replace(/\.js$/, ".d.ts");
    if (path in binaries(manifest) || !path.endsWith(".js")) continue;
    if (!has(types)) problems.push(`has no types for ${path}`);
  }
  for (const path of Object.keys(binaries(manifest))) {
    const text = has(path) ? await readFile(join(folder, path), "utf8") : "";
    if (!text.startsWith("#!/usr/bin/env node\n"))
      problems.push(`${path} is a program, but has no first line to start it`);
  }
  for (const path of files) problems.push(...(await fileProblems(folder, path, has)));
  const read = async (path: string) => (has(path) ? readFile(join(folder, path), "utf8") : undefined);
  problems.push(...(await lostImports(manifest, read)));
  const home = join(root, manifest.repository?.directory ?? "");
  const own = await readFile(join(home, "package.json"), "utf8").catch(() => "{}");
  if ((JSON.parse(own) as PackedManifest).name !== manifest.name)
    problems.push(`does not come from ${relative(root, home)}`);
  return problems;
}

const unwanted =
  /(^|\/)(test|tests|__tests__|src|node_modules|\.turbo)\/|\.(test|spec|bench)(-d)?\.|\.tsbuildinfo$|(^|\/)\.env/;

async function fileProblems(folder: string, path: string, has: (path: string) => boolean): Promise<string[]> {
  const problems = privateFile(path);
  if (unwanted.test(path)) problems.push(`holds ${path}, which is of no use to its users`);
  if ((await stat(join(folder, path))).size === 0) problems.push(`${path} is empty`);
  const text = await readFile(join(folder, path), "utf8");
  problems.push(...leaks(path, text));
  if (!/\.(js|d\.ts|map)$/.test(path)) return problems;
  const [, map] = /^\/\/# sourceMappingURL=(?!data:)(\S+)\s*$/m.exec(text) ?? [];
  if (map !== undefined && !has(beside(path, map))) problems.push(`${path} names the map ${map}, which is not there`);
  if (!path.endsWith(".map")) return problems;
  const { sources = [], sourcesContent = [], sourceRoot = "" } = JSON.parse(text) as SourceMap;
  const lost = sources.filter(
    (source, index) => !sourcesContent[index] && !has(beside(path, join(sourceRoot, source))),
  );
  if (lost.length > 0) problems.push(`${path} is a map to ${lost[0]}, which is not there`);
  return problems;
}

interface SourceMap {
  readonly sources?: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly sourceRoot?: string;
}

const beside = (path: string, other: string): string => join(dirname(path), other);

/** The programs that a package brings, by their path. */
function binaries({ bin }: PackedManifest): Record<string, true> {
  return Object.fromEntries(Object.values(bin ?? {}).map((path) => [path, true]));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
