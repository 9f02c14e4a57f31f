import { componentsOf, type Document, operationsOf, schemasOf } from "@rollcall/codegen";

/** For each component (`schemas/User`), the operations that can send or answer it, in the order of the spec. */
export type Reached = ReadonlyMap<string, readonly string[]>;

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
  return schemasOf(document, sent);
}
