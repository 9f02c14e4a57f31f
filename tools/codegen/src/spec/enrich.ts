import { type Document, resolve, type Schema } from "./document.ts";
import { forCallers } from "./for-callers.ts";
import { acceptsUnknown } from "./reach.ts";
import { limitsOf, sinceOf } from "./words.ts";

/**
 * Adds limits and `x-since` to the descriptions of all schemas, because openapi-typescript does not print them. Drops evidence
 * there and in parameters, because callers do not need it, and examples that are objects, which would fill screens. It changes
 * the document in place, because the document is our own bundle.
 *
 * A change that takes back what a read gave accepts unknown fields (`additionalProperties: {}`). Its type stays closed, so
 * TypeScript finds a misspelt field. A map (`true`) keeps its open type.
 */
export function enrich(document: Document): void {
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    enrichOne(node);
    if ("properties" in node) explainReferences(document, node.properties);
    for (const [key, value] of Object.entries(node)) {
      if (key === "properties" && typeof value === "object" && value !== null) Object.values(value).forEach(visit);
      else if (!values.has(key)) visit(value);
    }
  };
  Object.values(document.components?.schemas ?? {}).forEach(visit);
  for (const parameter of Object.values(document.components?.parameters ?? {}) as Writable[])
    if (parameter.description !== undefined) parameter.description = forCallers(parameter.description);
}

/** Keywords whose values are data, not schemas. */
const values = new Set(["enum", "const", "default", "example", "examples", "required", "x-since"]);

/** Gives a field that is only a reference the first line of that schema's description. */
function explainReferences(document: Document, properties: unknown): void {
  for (const field of Object.values(properties ?? {}) as Writable[]) {
    if (field.$ref === undefined || field.description !== undefined) continue;
    const [line] = resolve<Schema>(document, { $ref: field.$ref }).description?.trim().split("\n") ?? [];
    if (line) field.description = line;
  }
}

type Writable = { -readonly [key in keyof Schema]: Schema[key] } & { example?: unknown; examples?: unknown };

function enrichOne(schema: Writable): void {
  if (schema.description !== undefined) schema.description = forCallers(schema.description);
  const more = [limitsOf(schema).join(" "), ...sinceOf(schema["x-since"])].filter((text) => text !== "");
  if (more.length > 0) schema.description = [schema.description?.trim(), ...more].filter(Boolean).join("\n");
  if (typeof schema.example === "object") delete schema.example;
  delete schema.examples;
  if (acceptsUnknown(schema)) delete schema.additionalProperties;
}
