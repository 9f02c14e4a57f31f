import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Closable, closable } from "./closable.ts";

export const root = resolve(import.meta.dirname, "../../..");

/** The files that git tracks below some paths, and the new ones, if they are there. Without paths, of the whole repository. */
export function trackedFiles(paths: readonly string[] = [], repository = root): string[] {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...paths];
  const found = execFileSync("git", args, { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 26 }).split("\0");
  return found.filter((path) => path !== "" && existsSync(join(repository, path)));
}

/** Makes a folder that is removed when it is closed. @param purpose part of its name */
export async function temporaryFolder(
  purpose: string,
  parent = tmpdir(),
): Promise<{ readonly path: string } & Closable> {
  const path = await mkdtemp(join(await realpath(parent), `rollcall-${purpose}-`));
  return closable({ path }, () => rm(path, { recursive: true, force: true, maxRetries: 5 }));
}

/** Reads a JSON file, whose form the caller knows. */
export async function readJson<T>(...path: readonly string[]): Promise<T> {
  return JSON.parse(await readFile(join(...path), "utf8")) as T;
}

/** The version of a package that a folder has in its node_modules. */
export async function installedVersion(folder: string, name: string): Promise<string> {
  return (await readJson<{ readonly version: string }>(folder, "node_modules", name, "package.json")).version;
}
