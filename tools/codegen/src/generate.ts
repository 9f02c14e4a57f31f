import { join } from "node:path";
import { makeFiles } from "@rollcall/config/made";
import type { Outcome } from "@rollcall/config/tool";
import { evidenceFile } from "./methods/evidence-file.ts";
import { methodsOf } from "./methods/methods.ts";
import { operationsFile } from "./methods/operations-file.ts";
import { keysFile, namedFile, permissionsFile, readsFile, tableFile } from "./methods/table-files.ts";
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
    "keys.gen": keysFile(methods, names),
  };
  const texts = Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [[`${names.api}.${name}.ts`, headerOf(names) + text] as const],
  );
  return formatted(new Map(texts));
}

/** The file of the command, from a bundled document that {@link filesOf} has not changed. Only `rollcall doctor` asks for evidence. */
const commandFilesOf = (document: Document, names: ApiNames): Promise<Map<string, string>> =>
  formatted(new Map([[`${names.api}.evidence.gen.ts`, headerOf(names) + evidenceFile(document, names)]]));

const headerOf = ({ api }: ApiNames) =>
  `// Generated from specs/${api} by tools/codegen. Do not edit: change the spec, then run \`pnpm generate\`.\n\n`;

/**
 * The command writes the generated files of both APIs. With `check` it only names those that would change.
 *
 * @param root the repository
 */
export async function generate(root: string, check: boolean): Promise<Outcome> {
  const files = new Map<string, string>();
  try {
    for (const api of apis) {
      const names = { api, title: titles[api] };
      const document = await loadSpec(join(root, "specs", api, "openapi.yaml"), root);
      for (const [name, text] of await commandFilesOf(document, names))
        files.set(`packages/cli/src/generated/${name}`, text);
      for (const [name, text] of await filesOf(document, names))
        files.set(`packages/clients/src/generated/${name}`, text);
    }
  } catch (error) {
    if (error instanceof SpecStop) return { ok: false, lines: error.problems };
    throw error;
  }
  return makeFiles(root, "generate", files, { check });
}
