import { createRequire } from "node:module";
import {
  type Api,
  type Content,
  type Document,
  isArray,
  type Narrow,
  operationsOf,
  type Parameter,
  parametersOf,
  resolve,
} from "@rollcall/codegen/document";

/** A named example of a response. */
export interface ResponseExample {
  readonly status: number;
  /** Its name in the spec, e.g. `amara` or `not-found`. */
  readonly name: string;
  readonly value: unknown;
}

/** One operation of a spec with its references followed. It has what choosing and testing an example need. */
export interface MockOperation {
  readonly operationId: string;
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

export function listOperations(document: Document): MockOperation[] {
  return [...operationsOf(document)].map(([path, method, operation]) => {
    const { operationId = "", responses = {}, requestBody } = operation;
    const examples = Object.entries(responses).flatMap(([status, response]) =>
      examplesOf(document, resolve(document, response).content).map((one) => ({ status: statusOf(status), ...one })),
    );
    const content = requestBody && resolve(document, requestBody).content;
    const [mediaType] = Object.keys(content ?? {});
    const cursor = operation["x-pagination"]?.cursor;
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      parameters: parametersOf(document, operation),
      statuses: Object.keys(responses).map(statusOf),
      successes: examples.filter(({ status }) => status < 300),
      errors: examples.filter(({ status }) => status >= 300),
      narrow: (operation["x-narrow"] ?? []).map((one) => ({ ...one, array: isArray(document, one.schema) })),
      ...(mediaType && { body: { mediaType, examples: examplesOf(document, content).map(({ value }) => value) } }),
      ...(cursor && { cursor }),
    };
  });
}

/** `2XX` stands for any good status, when no source shows the answer. Servers answer 200 then. */
const statusOf = (key: string): number => Number(key.replace(/XX$/, "00"));

function examplesOf(document: Document, content: Content = {}): Pick<ResponseExample, "name" | "value">[] {
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, example]) => ({ name, value: resolve(document, example).value })),
  );
}

type Bundle = Document & Required<Pick<Document, "paths">>;

/**
 * Reads the bundled spec of an API, `specs/dist/<api>.json`, once in a process.
 *
 * @throws Error with the command that makes the bundle, if it cannot be read
 */
export function loadBundle(api: Api): Bundle {
  try {
    // Not import.meta.resolve, because vitest's module runner does not have it.
    return createRequire(import.meta.url)(`@rollcall/specs/${api}.json`) as Bundle;
  } catch (error) {
    throw new Error(`The ${api} spec is not bundled. Run "pnpm --filter @rollcall/specs bundle"`, { cause: error });
  }
}

/** A request that a spec itself gives as an example of an operation. */
export interface ExampleRequest {
  readonly target: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/**
 * Makes a valid request from the examples of an operation's parameters and one of its bodies.
 *
 * @param wanted which parameters to send, in addition to those of the path
 */
export function exampleRequest(
  { method, path, parameters, body }: MockOperation,
  wanted: (parameter: Parameter) => boolean,
  bodyIndex = 0,
): ExampleRequest {
  const query = new URLSearchParams();
  const headers: Record<string, string> = { authorization: authorization(path) };
  let pathname = path;
  for (const parameter of parameters) {
    const { name, in: place, example } = parameter;
    if (example === undefined) throw new Error(`${method} ${path}: parameter ${name} has no example`);
    if (place === "path") pathname = pathname.replace(`{${name}}`, encodeURIComponent(String(example)));
    else if (!wanted(parameter)) continue;
    else if (place === "query") for (const value of values(parameter)) query.append(name, value);
    else if (place === "header") headers[name] = String(example);
  }
  const target = pathname + (query.size > 0 ? `?${query}` : "");
  if (body === undefined) return { target, init: { method, headers } };
  const sent = encode(body.mediaType, body.examples[bodyIndex]);
  return { target, init: { method, headers: { ...headers, "content-type": body.mediaType }, body: sent } };
}

/** PureCloud's token operation identifies the client, everything else carries a token. */
function authorization(path: string): string {
  return path === "/oauth/token" ? `Basic ${btoa("made-up:secret")}` : "Bearer made-up";
}

function values({ example, explode = true }: Parameter): string[] {
  if (!Array.isArray(example)) return [String(example)];
  return explode ? example.map(String) : [example.join(",")];
}

function encode(mediaType: string, body: unknown): string {
  if (mediaType !== "application/x-www-form-urlencoded") return JSON.stringify(body);
  return new URLSearchParams(body as Record<string, string>).toString();
}
