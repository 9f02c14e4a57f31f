import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandFilesOf, filesOf } from "./generate.ts";
import { apis, titles } from "./spec/document.ts";
import { loadSpec } from "./spec/load.ts";
import { SpecStop } from "./stop.ts";

const clients = "packages/clients/src/generated";
const command = "packages/cli/src/generated";

/**
 * The command writes the generated files of both APIs. With `--check` it only names those that would change.
 *
 * @param root the repository
 * @returns the exit code. It is 1 if a file would change or a spec cannot be used, 2 for a wrong argument, otherwise 0
 */
export async function run(root: string, args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== "--check");
  if (unknown.length > 0) {
    console.error(`Unknown argument: ${unknown.join(" ")}. Usage: pnpm generate, or with --check to change nothing.`);
    return 2;
  }
  try {
    const changed = await changes(root);
    if (!args.includes("--check")) return await write(root, changed);
    for (const file of changed.keys())
      console.error(`${file} is not what the specs give. Do: run pnpm generate, and commit it.`);
    return changed.size === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof SpecStop)) throw error;
    for (const problem of error.problems) console.error(problem);
    return 1;
  }
}

/** The files, relative to the root, whose contents on disk are not what the specs give. */
async function changes(root: string): Promise<Map<string, string>> {
  const changed = new Map<string, string>();
  for (const api of apis) {
    const names = { api, title: titles[api] };
    const document = await loadSpec(join(root, "specs", api, "openapi.yaml"), root);
    const inFolder = (folder: string, files: Map<string, string>) =>
      [...files].map(([name, text]) => [`${folder}/${name}`, text] as const);
    const known = inFolder(command, commandFilesOf(document, names));
    for (const [file, text] of [...known, ...inFolder(clients, filesOf(document, names))]) {
      const before = await readFile(join(root, file), "utf8").catch(() => undefined);
      if (before !== text) changed.set(file, text);
    }
  }
  return changed;
}

async function write(root: string, changed: ReadonlyMap<string, string>): Promise<number> {
  for (const folder of [clients, command]) await mkdir(join(root, folder), { recursive: true });
  for (const [file, text] of changed) {
    await writeFile(join(root, file), text);
    console.log(`wrote ${file}`);
  }
  return 0;
}
