import { join } from "node:path";
import { type ApiNames, operationsFile, permissionsFile } from "./methods/operations-file.ts";
import { enrich } from "./spec/enrich.ts";
import { loadSpec } from "./spec/load.ts";
import { reachOf } from "./spec/reach.ts";
import { transformerFor } from "./types/openapi-typescript.ts";
import { namesOf, schemaFile } from "./types/schema-file.ts";

/**
 * Generates the three files of one API. The same spec always gives the same bytes.
 *
 * @param root the repository: specs are read from its `specs/<api>`, and messages name files relative to it
 * @returns file names and their contents
 * @throws SpecStop when the spec cannot be generated from
 */
export async function generateApi(root: string, names: ApiNames): Promise<Map<string, string>> {
  const document = await loadSpec(join(root, "specs", names.api, "openapi.yaml"), root);
  enrich(document);
  const reach = reachOf(document);
  const transformer = transformerFor(document);
  const header = `// Generated from specs/${names.api} by tools/codegen. Do not edit: change the spec, then run \`pnpm generate\`.\n\n`;
  return new Map([
    [`${names.api}.gen.ts`, header + schemaFile(transformer, reach)],
    [`${names.api}.operations.gen.ts`, header + operationsFile(document, transformer, namesOf(reach), names)],
    [`${names.api}.permissions.gen.ts`, header + permissionsFile(document, names)],
  ]);
}
