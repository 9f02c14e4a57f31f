import { createRequire } from "node:module";
import { type Document, type Ref, resolve } from "@rollcall/codegen/document";
import { transformOas3Operations } from "@stoplight/http-spec/oas3/operation";
// The validators of Prism hold its compiler, and nothing else reaches it.
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";

type Operations = ReturnType<typeof transformOas3Operations>;

const read = new WeakMap<Document, Operations>();

/**
 * Prism's operations of a document, which every Prism of a process shares. The schema of a body keeps its references, which
 * lead to one set of schemas. Prism's own reader would copy a schema to each place that refers to it, and compile all copies.
 */
export function prismOperations(document: Document): Operations {
  const operations = read.get(document) ?? readOperations(document);
  read.set(document, operations);
  return operations;
}

function readOperations(document: Document): Operations {
  const operations = transformOas3Operations({ ...structuredClone(document) });
  const id = shareSchemas(document);
  const same = createSame();
  const referring = (schema: object) => same(withReferencesTo(id, schema));
  const inline = (schema: object) => inlined(document, schema);
  const change = (holders: readonly { schema?: object }[] = [], by: (schema: object) => object) => {
    for (const holder of holders) if (holder.schema) holder.schema = by(holder.schema);
  };
  for (const { request, responses } of operations) {
    change(request?.body?.contents, referring);
    for (const response of responses) {
      change(response.contents, referring);
      change(response.headers, inline);
      if (response.headers) response.headers = same(response.headers, response.headers.map(meaning));
    }
    for (const parameters of [request?.query, request?.path, request?.headers]) change(parameters, inline);
    if (request?.query) request.query = same(request.query, request.query.map(meaning));
    if (request?.path) request.path = same(request.path, request.path.map(meaning));
  }
  return operations;
}

/** What Prism reads of a parameter or a header. The rest are ids and examples, which differ everywhere. */
const meaning = ({ name, required, deprecated, style, explode, schema }: Parameter) =>
  [name, required, deprecated, style, explode, schema] as const;

type Parameter = Partial<Record<"name" | "required" | "deprecated" | "style" | "explode" | "schema", unknown>>;

/** Gives the same object for equal ones, because Prism compiles each object once. Most operations have the same errors and headers. */
function createSame(): <T extends object>(value: T, key?: unknown) => T {
  const known = new Map<string, object>();
  return <T extends object>(value: T, key: unknown = value) => {
    const text = JSON.stringify(key, (name, part) => (name === "x-stoplight" ? undefined : part));
    const found = (known.get(text) as T | undefined) ?? value;
    known.set(text, found);
    return found;
  };
}

/** A schema with what it refers to in place of each reference. Prism copies those of parameters into another schema. */
function inlined(document: Document, schema: object): object {
  const inline = (_: string, value: object | Ref | null): unknown =>
    value !== null && typeof value === "object" && "$ref" in value ? resolve(document, value) : value;
  return JSON.parse(JSON.stringify(schema, inline)) as object;
}

let count = 0;

/** The class of Prism's compilers. Prism has its own version of it, and keeps its compilers to itself. */
const { default: Ajv } = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http/package.json"))(
  "ajv",
) as { readonly default: { readonly prototype: Compiler } };

interface Compiler {
  readonly opts: { validateSchema: boolean; readonly code: { optimize: boolean } };
  compile(this: Compiler, ...args: unknown[]): unknown;
}

/**
 * Changes the options of the compilers that compile something meanwhile, for this and for all that they compile later. To optimise
 * the code of a validator costs more time than it saves, and the lint of the specs has checked the schemas.
 */
function withQuickCompilers(compileAll: () => void): void {
  const { compile } = Ajv.prototype;
  Ajv.prototype.compile = function (...args) {
    this.opts.validateSchema = false;
    this.opts.code.optimize = false;
    return compile.apply(this, args);
  };
  try {
    compileAll();
  } finally {
    Ajv.prototype.compile = compile;
  }
}

/**
 * Gives the schemas of a document to Prism's compiler, under an id. A reference that begins with the id leads to them.
 * The compiler then writes the code of a schema once, and not again for each operation that refers to it.
 *
 * @returns the id
 */
function shareSchemas({ components }: Document): string {
  count += 1;
  const id = `https://schemas.invalid/${count}`;
  const never = { not: {} };
  // A compiler keeps each schema with an id. One of the two converts the types of values.
  for (const converts of [false, true]) {
    withQuickCompilers(() =>
      validate({ $id: id, never, components: { schemas: components?.schemas ?? {} } }, converts),
    );
    // Prism accepts everything where a reference leads nowhere.
    if (validate({ $ref: `${id}#/never` }, converts)._tag === "None") throw new Error("Prism did not keep the schemas");
  }
  return id;
}

const validate = (schema: object, converts: boolean) => validateAgainstSchema({}, schema, converts, 0);

/** A schema whose references lead to the schemas of this id. */
function withReferencesTo(id: string, schema: object): object {
  const text = JSON.stringify(schema);
  return text.includes('"$ref":"#/') ? JSON.parse(text.replaceAll('"$ref":"#/', `"$ref":"${id}#/`)) : schema;
}
