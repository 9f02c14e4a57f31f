import { type Document, operationsOf, type Schema } from "./document.ts";

const marker = "#/components/schemas/";

/** What is known of a document's enums and of who sees which schema. */
export interface Reach {
  /** Names of the schemas that a response, of any status, can contain. */
  readonly inResponses: ReadonlySet<string>;
  /** Names of the enums among them. They are open, because the platforms add values without notice. */
  readonly openEnums: ReadonlySet<string>;
}

/** Follows the references of all responses, headers included, to the named schemas that they can contain. */
export function reachOf(document: Document): Reach {
  const inResponses = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) {
      node.forEach(visit);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      // Examples are values, so they have no references.
      if (key === "examples" || key === "example" || key === "default" || key === "enum") continue;
      if (key === "$ref" && typeof value === "string") follow(value);
      // The keys of `properties` are names, not keywords. One may be "example".
      else if (key === "properties" && typeof value === "object" && value !== null) Object.values(value).forEach(visit);
      else visit(value);
    }
  };
  const follow = (ref: string): void => {
    if (ref.startsWith(marker)) inResponses.add(ref.slice(marker.length));
    const [group = "", name = ""] = ref.slice("#/components/".length).split("/");
    visit(document.components?.[group]?.[name]);
  };
  for (const [, , operation] of operationsOf(document)) visit(operation.responses);

  const openEnums = new Set([...inResponses].filter((name) => isEnum(document.components?.schemas?.[name])));
  return { inResponses, openEnums };
}

function isEnum(schema: Schema | undefined): boolean {
  return Array.isArray(schema?.enum) && schema.properties === undefined;
}
