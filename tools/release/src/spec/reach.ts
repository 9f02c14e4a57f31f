import { type Document, operationsOf } from "@rollcall/codegen";

/** For each component (`schemas/User`), the operations that can send or answer it, in the order of the spec. */
export type Reached = ReadonlyMap<string, readonly string[]>;

const marker = "#/components/";

/** Follows the references of every operation, through all components. */
export function reachedBy(document: Document): Reached {
  const reached = new Map<string, string[]>();
  for (const [path, method, operation, item] of operationsOf(document)) {
    const name = operation.operationId ?? `${method.toUpperCase()} ${path}`;
    for (const key of componentsOf(document, [operation, item.parameters])) {
      const users = reached.get(key) ?? [];
      users.push(name);
      reached.set(key, users);
    }
  }
  return reached;
}

/** The names of the schemas that callers can send. */
export function sentBy(document: Document): ReadonlySet<string> {
  const sent = [...operationsOf(document)].map(([, , { parameters, requestBody }, item]) => [
    parameters,
    requestBody,
    item.parameters,
  ]);
  const found = [...componentsOf(document, sent)].filter((key) => key.startsWith("schemas/"));
  return new Set(found.map((key) => key.slice("schemas/".length)));
}

/** All components below a node, each once. */
function componentsOf(document: Document, start: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string" && value.startsWith(marker)) {
        const component = value.slice(marker.length);
        if (found.has(component)) continue;
        found.add(component);
        const [group = "", name = ""] = component.split("/");
        visit(document.components?.[group]?.[name]);
      } else visit(value);
    }
  };
  visit(start);
  return found;
}
