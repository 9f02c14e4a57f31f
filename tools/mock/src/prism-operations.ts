import type { Document } from "@rollcall/codegen/document";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

const read = new WeakMap<Document, Promise<Operations>>();

/** Prism's operations of a document. Reading them takes a second, so every Prism of a process shares them. */
export function prismOperations(document: Document): Promise<Operations> {
  const operations = read.get(document) ?? getHttpOperationsFromSpec(document).then(withSharedSchemas);
  read.set(document, operations);
  return operations;
}

/**
 * Makes equal schemas one object. Prism compiles a validator for each schema object, and most operations have the same
 * errors.
 */
function withSharedSchemas(operations: Operations): Operations {
  const known = new Map<string, unknown>();
  const share = <T>(value: T, comparable: unknown = value): T => {
    // Stoplight gives each schema an id that means nothing to a validator.
    const key = JSON.stringify(comparable, (name, each) => (name === "x-stoplight" ? undefined : each));
    if (!known.has(key)) known.set(key, value);
    return known.get(key) as T;
  };
  for (const operation of operations) {
    if ("__bundled__" in operation) operation.__bundled__ = share(operation.__bundled__);
    for (const response of operation.responses) {
      const { headers, contents = [] } = response;
      if (headers)
        response.headers = share(
          headers,
          headers.map(({ id: _, examples: __, ...header }) => header),
        );
      for (const content of contents) if (content.schema) content.schema = share(content.schema);
    }
  }
  return operations;
}
