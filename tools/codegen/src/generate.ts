import { join } from "node:path";
import { evidenceFile } from "./methods/evidence-file.ts";
import { methodsOf } from "./methods/methods.ts";
import { operationsFile } from "./methods/operations-file.ts";
import { namedFile, permissionsFile, readPermissionsFile, readsFile, tableFile } from "./methods/table-files.ts";
import type { ApiNames, Document } from "./spec/document.ts";
import { enrich } from "./spec/enrich.ts";
import { loadSpec } from "./spec/load.ts";
import { reachOf } from "./spec/reach.ts";
import { transformerFor } from "./types/openapi-typescript.ts";
import { namesOf, schemaFile } from "./types/schema-file.ts";

/**
 * Generates the files of one API. The same spec always gives the same bytes.
 *
 * @param root the repository: specs are read from its `specs/<api>`, and messages name files relative to it
 * @returns file names and their contents
 * @throws SpecStop when the spec cannot be generated from
 */
export async function generateApi(root: string, names: ApiNames): Promise<Map<string, string>> {
  return filesOf(await loadSpec(join(root, "specs", names.api, "openapi.yaml"), root), names);
}

/** The same from a bundled document, which is changed in place. */
export function filesOf(document: Document, names: ApiNames): Map<string, string> {
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
  return new Map(Object.entries(files).map(([name, text]) => [`${names.api}.${name}.ts`, headerOf(names) + text]));
}

/** The files of the command, from a bundled document that {@link filesOf} has not changed. They say what it knows of an API. */
export function commandFilesOf(document: Document, names: ApiNames): Map<string, string> {
  const permissions = readPermissionsFile(methodsOf(document), names);
  const files = {
    "evidence.gen": evidenceFile(document, names),
    ...(permissions !== undefined && { "permissions.gen": permissions }),
  };
  return new Map(Object.entries(files).map(([name, text]) => [`${names.api}.${name}.ts`, headerOf(names) + text]));
}

const headerOf = ({ api }: ApiNames) =>
  `// Generated from specs/${api} by tools/codegen. Do not edit: change the spec, then run \`pnpm generate\`.\n\n`;
