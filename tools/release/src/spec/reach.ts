import { type Document, operationsOf } from "@rollcall/codegen";

/** For each component (`schemas/User`), the operations that can send or answer it, in the order of the spec. */
export type Reached = ReadonlyMap<string, readonly string[]>;

const marker = "#/components/";

/** Follows the references of every operation, through all components. */
export function reachedBy(document: Document): Reached {
  const reached = new Map<string, string[]>();
  for (const [path, method, operation, item] of operationsOf(document)) {
    const name = operation.operationId ?? `${method.toUpperCase()} ${path}`;
    for (const key of componentsOf(document, [operation, item.parameters]))
      reached.set(key, [...(reached.get(key) ?? []), name]);
  }
  return reached;
}

/** The names of the schemas that callers can send. */
export function sentBy(document: Document): ReadonlySet<string> {
  const sent = [...operationsOf(document)].map(([, , operation, item]) => {
    return [operation.parameters, operation.requestBody, item.parameters];
  });
  const schemas = [...componentsOf(document, sent)].filter((key) => key.startsWith("schemas/"));
  return new Set(schemas.map((key) => key.slice("schemas/".length)));
}

/** All components below a node, each once. */
function componentsOf(document: Document, start: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key !== "$ref" || typeof value !== "string" || !value.startsWith(marker)) visit(value);
      else if (!found.has(value)) {
        found.add(value);
        const [group = "", name = ""] = value.slice(marker.length).split("/");
        visit(document.components?.[group]?.[name]);
      }
    }
  };
  visit(start);
  return new Set([...found].map((ref) => ref.slice(marker.length)));
}
