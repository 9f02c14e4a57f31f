import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The version of a package that is installed in a consumer's folder. */
export async function versionOf(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** The version of a package that this one depends on. */
export async function versionHere(name: string): Promise<string> {
  const text = await readFile(createRequire(import.meta.url).resolve(`${name}/package.json`), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
