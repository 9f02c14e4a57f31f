/** The platforms, by the names of their folders under `specs`. In names of types and in prose they have titles. */
export const apis = ["odin", "purecloud"] as const;
export type Api = (typeof apis)[number];
export const titles: Readonly<Record<Api, string>> = { odin: "Odin", purecloud: "PureCloud" };

/** An API by the name of its folder and of its files, such as `purecloud`, and in names of types, such as `PureCloud`. */
export type ApiNames = Readonly<Record<"api" | "title", string>>;

/** The parts of a bundled OpenAPI 3.1 document that our tools read. Unknown keys are allowed everywhere. */
export interface Document {
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
    readonly schemas?: Readonly<Record<string, Schema>>;
  };
}

export interface Ref {
  readonly $ref: string;
}

export type Method = "get" | "put" | "post" | "delete" | "patch";

/** Parameters are in each operation, which a rule of the specs demands. */
export type PathItem = { readonly [method in Method]?: Operation };

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: RequestBody | Ref;
  readonly responses?: Readonly<Record<string, Response | Ref>>;
  readonly "x-required-permissions"?: Permissions;
  readonly "x-evidence"?: string;
  readonly "x-evidence-answer"?: string;
  readonly "x-since"?: string;
  readonly "x-safe"?: boolean;
  readonly "x-seed"?: boolean;
  readonly "x-pagination"?: Pagination;
  readonly "x-narrow"?: readonly Narrow[];
}

export interface Permissions {
  readonly mode: "none" | "any" | "all";
  readonly permissions: readonly string[];
}

export interface Pagination {
  readonly style: string;
  readonly items: string;
  readonly size?: string;
  readonly page?: string;
  readonly cursor?: string;
  /** For style `after`, the parameter for the next page, and the field of the answer with its value or a path with it. */
  readonly after?: string;
  readonly next?: string;
  readonly maxSize?: number;
  /** The object of the body that holds size and page. */
  readonly within?: string;
  /** A page may be short, and only an empty one is the last. */
  readonly untilEmpty?: true;
}

/** One of several methods that one operation becomes. */
export interface Narrow {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly require?: readonly string[];
  readonly omit?: readonly string[];
  readonly schema: Schema;
  readonly "x-evidence"?: string;
  readonly "x-evidence-answer"?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly "x-since"?: string;
  /** The field of an item that has such a key, if it is not the id. */
  readonly "x-ids-of"?: string;
}

export interface Response {
  readonly description?: string;
  readonly content?: Content;
}

export interface RequestBody extends Response {
  readonly required?: boolean;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Ref>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly pattern?: string;
  readonly "x-since"?: string | Readonly<Record<string, string>>;
  /** The platform ignores the field of a request. */
  readonly "x-ignored"?: true | "inferred";
  readonly "x-bare-row"?: true;
}

const methods: readonly Method[] = ["get", "put", "post", "delete", "patch"];

/** An operation with its place in the spec. */
type Entry = [path: string, Method, Operation];

/** Every operation of a document, in the order of the spec. */
export function* operationsOf(document: Document): Generator<Entry> {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) yield [path, method, operation];
    }
  }
}

/** The steps of a JSON pointer, unescaped. Redocly does not escape names, so a percent sign may be part of one. */
export function stepsOf(pointer: string): string[] {
  const steps = pointer.replace(/^#?\/?/, "").split("/");
  return steps.map((step) => decoded(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What a step of a pointer leads to. Undefined if it leads nowhere. */
export function below(node: unknown, step: string): unknown {
  return typeof node === "object" && node !== null ? (node as Readonly<Record<string, unknown>>)[step] : undefined;
}

/** Follows `$ref`s within a bundled document. @throws Error if one leads nowhere */
export function resolve<T extends object>(document: Document, node: T | Ref): T {
  let current: unknown = node;
  for (let ref = below(current, "$ref"); typeof ref === "string"; ref = below(current, "$ref")) {
    current = stepsOf(ref).reduce<unknown>(below, document);
    if (current === undefined) throw new Error(`The spec refers to ${ref}, which is not there`);
  }
  return current as T;
}

/** Whether a schema, or what it refers to, is a list. A list that may be its only row is one too. */
export function isArray(document: Document, schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  const { type, "x-bare-row": isBare } = resolve<Schema>(document, schema);
  return type === "array" || isBare === true;
}

export function parametersOf(document: Document, { parameters = [] }: Operation): Parameter[] {
  return parameters.map((one) => resolve(document, one));
}
