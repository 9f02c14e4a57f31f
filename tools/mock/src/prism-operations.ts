import { type Document, type Ref, resolve } from "@rollcall/codegen/document";
import { transformOas3Operations } from "@stoplight/http-spec/oas3/operation";
import { shareSchemas, withReferencesTo } from "./shared-schemas.ts";

type Operations = ReturnType<typeof transformOas3Operations>;

const read = new WeakMap<Document, Operations>();

/**
 * Prism's operations of a document, which every Prism of a process shares. The schema of a body keeps its references, which
 * lead to one set of schemas. Prism's own reader would copy a schema to each place that refers to it, and compile all copies.
 */
export function prismOperations(document: Document): Operations {
  const operations = read.get(document) ?? withSharedSchemas(readOperations(document));
  read.set(document, operations);
  return operations;
}

function readOperations(document: Document): Operations {
  const operations = transformOas3Operations({ ...structuredClone(document) });
  const id = shareSchemas(document);
  const referring = (schema: object) => withReferencesTo(id, schema);
  const inline = (schema: object) => inlined(document, schema);
  const change = (holders: readonly { schema?: object }[] = [], by: (schema: object) => object) => {
    for (const holder of holders) if (holder.schema) holder.schema = by(holder.schema);
  };
  for (const { request, responses } of operations) {
    change(request?.body?.contents, referring);
    for (const { contents, headers } of responses) {
      change(contents, referring);
      change(headers, inline);
    }
    for (const parameters of [request?.query, request?.path, request?.headers]) change(parameters, inline);
  }
  return operations;
}

/** A schema with what it refers to in place of each reference. Prism copies those of parameters into another schema. */
function inlined(document: Document, schema: object): object {
  const inline = (_: string, value: object | Ref | null): unknown =>
    value !== null && typeof value === "object" && "$ref" in value ? resolve(document, value) : value;
  return JSON.parse(JSON.stringify(schema, inline)) as object;
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
