/**
 * The parts of an OpenAPI document that the mock reads, and how to follow its references.
 *
 * Only the fields in use have types. Everything else in the document stays as it is.
 */

/** A reference within the bundled document, e.g. `#/components/schemas/User`. */
export interface Ref {
  readonly $ref: string;
}

/** Something written in place or referred to. */
export type Maybe<T> = T | Ref;

export interface Schema {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  /** Absent counts as true in a query, which means one pair for each value. */
  readonly explode?: boolean;
  readonly schema?: Maybe<Schema>;
  readonly example?: unknown;
}

export interface Example {
  readonly value: unknown;
}

export interface MediaType {
  readonly examples?: Readonly<Record<string, Maybe<Example>>>;
}

export interface Content {
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** One entry of `x-narrow`. Methods that share a path differ in the parameters that they get. */
export interface Narrow {
  readonly operationId: string;
  readonly require?: readonly string[];
  readonly omit?: readonly string[];
  readonly schema?: Maybe<Schema>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly Maybe<Parameter>[];
  readonly requestBody?: Maybe<Content>;
  readonly responses: Readonly<Record<string, Maybe<Content>>>;
  readonly "x-narrow"?: readonly Narrow[];
  readonly "x-pagination"?: { readonly cursor?: string };
}

export const methods = ["get", "put", "post", "delete", "patch", "head", "options"] as const;

export type PathItem = { readonly [method in (typeof methods)[number]]?: OperationObject } & {
  readonly parameters?: readonly Maybe<Parameter>[];
};

export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/**
 * What `value` stands for: itself, or what it refers to, through any number of references.
 *
 * @throws Error when a reference leads nowhere or out of the document.
 */
export function resolve<T extends object>(document: OpenApiDocument, value: Maybe<T>): T {
  let current: Maybe<T> = value;
  while ("$ref" in current) current = follow<T>(document, current.$ref);
  return current;
}

function follow<T extends object>(document: OpenApiDocument, ref: string): Maybe<T> {
  let current: unknown = document;
  for (const step of ref.replace(/^#\//, "").split("/")) {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    current = typeof current === "object" && current !== null ? Reflect.get(current, name) : undefined;
  }
  if (typeof current !== "object" || current === null) throw new Error(`The spec refers to ${ref}, which is not there`);
  return current as Maybe<T>;
}
