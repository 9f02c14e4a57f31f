import {
  type Content,
  type Document,
  type Method,
  type Narrow,
  type Operation,
  operationsOf,
  type Pagination,
  type Parameter,
  type Permissions,
  parametersOf,
  resolve,
  type Schema,
} from "../spec/document.ts";

/** One generated method. It is an operation, or a narrow form of one. */
export interface ClientMethod {
  readonly name: string;
  readonly http: Uppercase<Method>;
  readonly path: string;
  readonly operation: Operation;
  readonly summary: string;
  readonly description: string;
  readonly evidence: string | undefined;
  readonly permissions: Permissions | undefined;
  readonly pagination: Pagination | undefined;
  /** In the order of the spec. `required` applies to this method. */
  readonly parameters: readonly (Parameter & { readonly required: boolean })[];
  readonly body: { readonly required: boolean; readonly schema: Schema; readonly description: string } | undefined;
  /** The schemas of successful answers. Empty if they have no body. */
  readonly results: readonly Schema[];
  /** Some successful answers carry nothing. */
  readonly maybeEmpty: boolean;
}

/** The methods of an API by name. Operations tagged `auth` are for the auth helpers and become none. */
export function methodsOf(document: Document): ClientMethod[] {
  const methods = [...operationsOf(document)].flatMap(([path, http, operation]) => {
    const { operationId, tags, "x-narrow": narrow } = operation;
    if (operationId === undefined || tags?.includes("auth")) return [];
    const broad = methodOf(document, operationId, path, http, operation);
    return narrow?.map((one) => narrowed(broad, one)) ?? [broad];
  });
  return methods.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function methodOf(document: Document, name: string, path: string, http: Method, operation: Operation): ClientMethod {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const bodySchema = body && jsonOf(body.content);
  const answers = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => jsonOf(resolve(document, response).content));
  return {
    name,
    http: http.toUpperCase() as Uppercase<Method>,
    path,
    operation,
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    evidence: operation["x-evidence"],
    permissions: operation["x-required-permissions"],
    pagination: operation["x-pagination"],
    parameters: parametersOf(document, operation).map((one) => ({ ...one, required: one.required === true })),
    body: bodySchema && { required: body.required === true, schema: bodySchema, description: body.description ?? "" },
    results: answers.filter((schema) => schema !== undefined),
    maybeEmpty: answers.includes(undefined),
  };
}

/** The method that one entry of `x-narrow` makes of the broad one. */
function narrowed(broad: ClientMethod, entry: Narrow): ClientMethod {
  return {
    ...broad,
    name: entry.operationId,
    summary: entry.summary,
    description: entry.description,
    evidence: entry["x-evidence"] ?? broad.evidence,
    parameters: broad.parameters
      .filter((one) => !entry.omit?.includes(one.name))
      .map((one) => ({ ...one, required: one.required || entry.require?.includes(one.name) === true })),
    // A path that answers one thing or all of them has no pages.
    pagination: undefined,
    results: [entry.schema],
    maybeEmpty: false,
  };
}

function jsonOf(content: Content | undefined): Schema | undefined {
  return content && Object.entries(content).find(([type]) => /\bjson\b/.test(type))?.[1].schema;
}

type Result = "array" | "object" | "array or object" | "void";

/** What all successful answers are: `void` for nothing, undefined where it is not certain. */
export function resultOf(document: Document, method: ClientMethod): Result | undefined {
  if (method.results.length === 0) return "void";
  if (method.maybeEmpty) return undefined;
  const kinds = new Set(method.results.flatMap((schema) => kindsOf(document, schema)));
  const known = ["array", "object"].filter((kind) => kinds.has(kind));
  // A change that answers this or that may also answer in words.
  if (known.length !== kinds.size || (known.length > 1 && method.http !== "GET")) return undefined;
  return known.join(" or ") as Result;
}

/** The kinds of value that a schema allows. */
function kindsOf(document: Document, schema: Schema): readonly string[] {
  const { type, oneOf, anyOf, allOf } = resolve<Schema>(
    document,
    schema.$ref === undefined ? schema : { $ref: schema.$ref },
  );
  if (type !== undefined) return [type].flat();
  const either = oneOf ?? anyOf;
  if (either) return either.flatMap((one) => kindsOf(document, one));
  return allOf?.map((one) => kindsOf(document, one)).find((kinds) => !kinds.includes(ANY)) ?? [ANY];
}

const ANY = "any";

/** Whether a method lists rows, and one row may come as a bare object. */
export const listsBareRows = ({ results }: ClientMethod): boolean => results.some((schema) => schema["x-bare-row"]);
