import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evidenceFile } from "./methods/evidence-file.ts";
import { methodsOf } from "./methods/methods.ts";
import { operationsFile } from "./methods/operations-file.ts";
import { namedFile, permissionsFile, readsFile, tableFile } from "./methods/table-files.ts";
import { formatted } from "./print/format.ts";
import { type ApiNames, apis, type Document, titles } from "./spec/document.ts";
import { enrich } from "./spec/enrich.ts";
import { loadSpec } from "./spec/load.ts";
import { reachOf } from "./spec/reach.ts";
import { SpecStop } from "./stop.ts";
import { transformerFor } from "./types/openapi-typescript.ts";
import { namesOf, schemaFile } from "./types/schema-file.ts";

/** The files of one API by their names, from a bundled document, which is changed in place. The same spec always gives the same bytes. */
export function filesOf(document: Document, names: ApiNames): Promise<Map<string, string>> {
  // Later steps cannot tell which objects accept unknown fields.
  const reach = reachOf(document);
  enrich(document);
  const transformer = transformerFor(document);
  const methods = methodsOf(document);
  const files = {
    gen: schemaFile(transformer, reach),
    "operations.gen": operationsFile(methods, document, transformer, namesOf(reach), names),
    "named.gen": namedFile(methods, document, names),
    "table.gen": tableFile(methods, names),
    "permissions.gen": permissionsFile(methods, names),
    "reads.gen": readsFile(methods, names),
  };
  const texts = Object.entries(files).map(
    ([name, text]) => [`${names.api}.${name}.ts`, headerOf(names) + text] as const,
  );
  return formatted(new Map(texts));
}

/** The file of the command, from a bundled document that {@link filesOf} has not changed. Only `rollcall doctor` asks for evidence. */
const commandFilesOf = (document: Document, names: ApiNames): Promise<Map<string, string>> =>
  formatted(new Map([[`${names.api}.evidence.gen.ts`, headerOf(names) + evidenceFile(document, names)]]));

const headerOf = ({ api }: ApiNames) =>
  `// Generated from specs/${api} by tools/codegen. Do not edit: change the spec, then run \`pnpm generate\`.\n\n`;

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
    const known = inFolder(command, await commandFilesOf(document, names));
    for (const [file, text] of [...known, ...inFolder(clients, await filesOf(document, names))]) {
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
