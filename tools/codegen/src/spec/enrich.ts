import { type Document, resolve, type Schema } from "./document.ts";
import { forCallers } from "./for-callers.ts";
import { acceptsUnknown } from "./reach.ts";

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

/** What a schema says about the values it allows, as short sentences: "1 to 500." "At most 30 characters." */
export function limitsOf(schema: Schema): string[] {
  const limits = [
    range(schema.minimum, schema.maximum, ""),
    range(schema.minLength, schema.maxLength, "character"),
    schema.maxItems === 0 ? "Always empty." : range(schema.minItems, schema.maxItems, "item"),
  ].filter((sentence) => sentence !== "");
  if (schema.pattern !== undefined) limits.push(`Matches \`${schema.pattern}\`.`);
  return limits;
}

/**
 * The `@since` line of an operation, a parameter or a field, or a sentence about the values that an enum got later.
 * A version is the Genesys SDK major that brought it, or `after 29.1.0` where it is not known.
 */
export function sinceOf(since: Schema["x-since"]): string[] {
  if (since === undefined) return [];
  if (typeof since === "string") return [`@since ${/^\d/.test(since) ? "" : "a "}Genesys SDK ${since}`];
  const values = Object.entries(since).map(([value, version]) => `\`${value}\` (${version})`);
  return [`Values added later (Genesys SDK): ${values.join(", ")}.`];
}

function range(low: number | undefined, high: number | undefined, unit: "" | "character" | "item"): string {
  const of = (count: number) => `${count}${unit === "" ? "" : ` ${unit}${count === 1 ? "" : "s"}`}`;
  if (low !== undefined && high !== undefined) return low === high ? `Exactly ${of(low)}.` : `${low} to ${of(high)}.`;
  if (high !== undefined) return `At most ${of(high)}.`;
  if (low === undefined || low <= 0) return "";
  // Everyone expects a page number from 1 on.
  if (low === 1) return unit === "" ? "" : "Not empty.";
  return `At least ${of(low)}.`;
}
