import { type Dict, dicts, entries, isDict } from "../../src/source.ts";

/** The parts of an operation of a bundled document that are compared with the seed. */
export interface SpecOperation {
  operationId: string;
  method: string;
  path: string;
  node: Dict;
  /** After their references. */
  parameters: Dict[];
  /** Schema of the JSON body, if there is one. */
  body?: { required: boolean; schema: unknown };
  /** The success responses by status. */
  success: { status: string; node: Dict }[];
}

/** Lists the operations of a bundled OpenAPI document by operationId. */
export function specOperations(document: Dict): Map<string, SpecOperation> {
  const operations = new Map<string, SpecOperation>();
  for (const [path, item] of entries(document.paths)) {
    for (const [method, node] of entries(item)) {
      const operation = readOperation(document, path, method, node);
      operations.set(operation.operationId, operation);
    }
  }
  return operations;
}

function readOperation(document: Dict, path: string, method: string, node: Dict): SpecOperation {
  const requestBody = node.requestBody;
  const responses = entries(node.responses).map(([status, response]) => ({
    status,
    node: follow(document, response),
  }));
  return {
    operationId: String(node.operationId),
    method: method.toUpperCase(),
    path,
    node,
    parameters: dicts(node.parameters).map((one) => follow(document, one)),
    ...(isDict(requestBody)
      ? { body: { required: requestBody.required === true, schema: jsonSchemaOf(follow(document, requestBody)) } }
      : {}),
    success: responses.filter(({ status }) => status.startsWith("2")),
  };
}

/** The schema of `application/json` of a body or response. Undefined if it has none. */
export function jsonSchemaOf(holder: Dict): unknown {
  const content = holder.content;
  const json = isDict(content) ? content["application/json"] : undefined;
  return isDict(json) ? json.schema : undefined;
}

/** Follows a reference of the form `#/components/...` within the document. */
export function follow(document: Dict, node: Dict): Dict {
  const reference = node.$ref;
  if (typeof reference !== "string") return node;
  let target: unknown = document;
  for (const key of reference.split("/").slice(1)) target = isDict(target) ? target[key] : undefined;
  if (!isDict(target)) throw new Error(`${reference} leads nowhere`);
  return follow(document, target);
}
