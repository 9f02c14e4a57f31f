import { type ApiNames, type Document, operationsOf, resolve } from "../spec/document.ts";
import { componentsOf } from "../spec/reach.ts";
import { methodsOf } from "./methods.ts";

/** Lines of one width, which end after a bar. */
const LINES = /.{1,118}(?:\||$)/g;

/**
 * The text of `<api>.evidence.gen.ts`, which the command compares a platform with. It has the reads whose path is derived from
 * a name, and the names of all fields that answers of reads have.
 */
export function evidenceFile(document: Document, { api, title }: ApiNames): string {
  const named = methodsOf(document)
    .filter(({ operation, http }) => http === "GET" && operation["x-evidence"] === "name-only")
    .map(({ name }) => name);
  const reads = `export const ${api}NamedReads: readonly string[] = ${JSON.stringify(named)};\n`;
  const doc = `/** The reads of ${title} whose paths are derived from names. */\n`;
  return [
    ...(named.length === 0 ? [] : [doc + reads]),
    `/** The names of fields that answers of ${title} have, with a bar between them. */\nexport const ${api}Fields: string = \``,
    `${[...fieldsOf(document)].sort().join("|").match(LINES)?.join("\n")}\`;\n`,
  ].join("\n");
}

/** The names of the fields of all answers to reads, of any status. */
function fieldsOf(document: Document): ReadonlySet<string> {
  const answers = [...operationsOf(document)]
    .filter(([, method, operation]) => method === "get" || operation["x-safe"] === true)
    .map(([, , operation]) => operation.responses);
  const fields = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties, examples: _, example: __, enum: ___, ...rest } = node as Record<string, unknown>;
    for (const [name, schema] of Object.entries(properties ?? {})) {
      fields.add(name);
      visit(schema);
    }
    for (const value of Object.values(rest)) visit(value);
  };
  visit(answers);
  for (const component of componentsOf(document, answers))
    visit(resolve(document, { $ref: `#/components/${component}` }));
  return fields;
}
