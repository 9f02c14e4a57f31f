import { methods, type Narrow, type OpenApiDocument, type Parameter, resolve } from "./document.ts";

/** A named example of a response. */
export interface ResponseExample {
  /** HTTP status that it belongs to. */
  readonly status: number;
  /** Its name in the spec, e.g. `amara` or `not-found`. */
  readonly name: string;
  readonly value: unknown;
}

/** One operation of a spec with its references followed. It has what choosing and testing an example need. */
export interface MockOperation {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, e.g. `/api/v2/users/{userId}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Named examples of the request body by media type. Absent without a body. */
  readonly body?: { readonly mediaType: string; readonly examples: readonly unknown[] };
  /** Statuses in the order of the spec, also those without a body. */
  readonly statuses: readonly number[];
  /** Examples of 2xx responses, in the order of the spec. */
  readonly successes: readonly ResponseExample[];
  /** Examples of every other response. */
  readonly errors: readonly ResponseExample[];
  /** `x-narrow` with its schemas read. It describes which answer follows from which parameters. */
  readonly narrow: readonly (Pick<Narrow, "require" | "omit"> & { readonly array: boolean })[];
  /** Name of the query parameter that asks for a further page by cursor. */
  readonly cursor?: string;
}

/** Every operation of a bundled document. */
export function listOperations(document: OpenApiDocument): MockOperation[] {
  const found: MockOperation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const examples = listExamples(document, operation.responses);
      const body = readBody(document, operation.requestBody);
      const cursor = operation["x-pagination"]?.cursor;
      found.push({
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map((parameter) => resolve(document, parameter)),
        statuses: Object.keys(operation.responses).map(Number),
        successes: examples.filter(({ status }) => status < 300),
        errors: examples.filter(({ status }) => status >= 300),
        narrow: (operation["x-narrow"] ?? []).map((entry) => ({ ...entry, array: isArray(document, entry) })),
        ...(body === undefined ? {} : { body }),
        ...(cursor === undefined ? {} : { cursor }),
      });
    }
  }
  return found;
}

type Operation = NonNullable<OpenApiDocument["paths"][string]["get"]>;

function listExamples(document: OpenApiDocument, responses: Operation["responses"]): ResponseExample[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.values(resolve(document, response).content ?? {}).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, example]) => ({
        status: Number(status),
        name,
        value: resolve(document, example).value,
      })),
    ),
  );
}

function readBody(document: OpenApiDocument, body: Operation["requestBody"]): MockOperation["body"] {
  if (body === undefined) return undefined;
  const [content] = Object.entries(resolve(document, body).content ?? {});
  if (content === undefined) return undefined;
  const [mediaType, { examples = {} }] = content;
  return { mediaType, examples: Object.values(examples).map((example) => resolve(document, example).value) };
}

function isArray(document: OpenApiDocument, { schema }: Narrow): boolean {
  return schema !== undefined && resolve(document, schema).type === "array";
}
