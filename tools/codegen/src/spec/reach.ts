import { type Document, operationsOf, type Schema, stepsOf } from "./document.ts";

/** What is known of a document's enums and of who sees which schema. */
export interface Reach {
  /** Names of the schemas that a response, of any status, can contain. */
  readonly inResponses: ReadonlySet<string>;
  /** Names of the schemas that callers can send. */
  readonly inRequests: ReadonlySet<string>;
  /** Names of the enums among those in responses. They are open, because the platforms add values without notice. */
  readonly openEnums: ReadonlySet<string>;
  /** Names of the schemas of changes that take back what a read gave. So they take its values too. */
  readonly takingBack: ReadonlySet<string>;
}

/** Follows the references of all responses, headers included, to the named schemas that they can contain. */
export function reachOf(document: Document): Reach {
  const operations = [...operationsOf(document)].map(([, , operation]) => operation);
  const answered = operations.map(({ responses }) => responses);
  const sent = operations.map(({ parameters, requestBody }) => [parameters, requestBody]);
  const [inResponses, inRequests] = [schemasOf(document, answered), schemasOf(document, sent)];
  const all = Object.entries(document.components?.schemas ?? {});
  const namesOf = (some: typeof all) => new Set(some.map(([name]) => name));
  const isEnum = ({ enum: values, properties }: Schema) => Array.isArray(values) && properties === undefined;
  const openEnums = namesOf(all.filter(([name, schema]) => inResponses.has(name) && isEnum(schema)));
  const takingBack = namesOf(all.filter(([, schema]) => acceptsUnknown(schema)));
  return { inResponses, inRequests, openEnums, takingBack };
}

/** Whether an object lets fields pass that nobody knows, because a read may give them. */
export const acceptsUnknown = ({ additionalProperties }: Schema): boolean =>
  typeof additionalProperties === "object" && Object.keys(additionalProperties).length === 0;

/** The names of the schemas that a node leads to. */
function schemasOf(document: Document, start: unknown): ReadonlySet<string> {
  const steps = [...componentsOf(document, start)].map((component) => component.split("/"));
  return new Set(steps.flatMap(([group, name]) => (group === "schemas" && name !== undefined ? [name] : [])));
}

/** Values have no references. */
const VALUES: ReadonlySet<string> = new Set(["examples", "example", "default", "enum"]);

/** The components that a node leads to through references, such as `schemas/User`, each once. */
export function componentsOf(document: Document, start: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown, named = false): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      // The keys of `properties` are names, not keywords. One may be "example".
      if (named) visit(value);
      else if (key === "$ref" && typeof value === "string") follow(value);
      else if (!VALUES.has(key)) visit(value, key === "properties");
    }
  };
  const follow = (ref: string): void => {
    const [, group = "", name = ""] = stepsOf(ref);
    const component = `${group}/${name}`;
    if (found.has(component)) return;
    found.add(component);
    visit(document.components?.[group]?.[name]);
  };
  visit(start);
  return found;
}
