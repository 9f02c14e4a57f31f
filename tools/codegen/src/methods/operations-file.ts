import { comment, importOf } from "../print/text.ts";
import { type NameOf, printType } from "../print/type.ts";
import { type ApiNames, type Document, type Parameter, resolve, type Schema } from "../spec/document.ts";
import { limitsOf, sinceOf } from "../spec/enrich.ts";
import { forCallers } from "../spec/for-callers.ts";
import { stopIfAny } from "../stop.ts";
import type { Transformer } from "../types/openapi-typescript.ts";
import type { Names } from "../types/schema-file.ts";
import { methodDoc } from "./doc.ts";
import type { ClientMethod } from "./methods.ts";

/** The text of `<api>.operations.gen.ts` below its header. */
export function operationsFile(
  methods: readonly ClientMethod[],
  document: Document,
  transformer: Transformer,
  names: Names,
  { api, title }: ApiNames,
): string {
  const used = new Set<string>();
  const noting = (nameOf: Names["open"]) => (schema: string) => {
    const name = nameOf(schema);
    used.add(name);
    return name;
  };
  const params = methods
    .filter(hasParams)
    .map((method) => paramsInterface(document, transformer, method, noting(names.closed)));
  const signatures = methods.map((method) => signature(transformer, method, noting(names.open)));
  checkNames(methods, used);
  const sends = methods.some(({ body }) => body);
  return [
    importOf(sends ? ["CallOptions", "Sendable"] : ["CallOptions"], "../core/operation.js").trimEnd(),
    importOf([...used].sort(), `./${api}.gen.js`),
    ...params,
    `${comment([`Every operation of ${title}, a method each.`], "")}export interface ${title}Operations {\n${signatures.join("\n")}}\n`,
    ...readsOf(methods, title),
  ].join("\n");
}

/** Which methods read a path. Only for an API whose listings can be read by path, and for paths that callers write as they are. */
function readsOf(methods: readonly ClientMethod[], title: string): string[] {
  if (!methods.some(({ pagination }) => pagination)) return [];
  const names = new Map<string, string[]>();
  for (const { http, path, name } of methods)
    if (http === "GET" && !path.includes("{")) names.set(path, [...(names.get(path) ?? []), JSON.stringify(name)]);
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, all]) => `  "${path}": ${all.join(" | ")};\n`);
  const doc = comment([`The methods that read a path of ${title} without parameters in it.`], "");
  return [`${doc}export interface ${title}Reads {\n${lines.join("")}}\n`];
}

function signature(transformer: Transformer, method: ClientMethod, nameOf: Names["open"]): string {
  const types = [...new Set(method.results.map((schema) => printType(transformer.typeOf(schema), nameOf, "  ")))];
  if (method.maybeEmpty && types.length > 0) types.push("undefined");
  const result = types.length === 0 ? "void" : types.join(" | ");
  const params = hasParams(method)
    ? `params${allOptional(method) ? "?" : ""}: ${paramsName(method)}`
    : "params?: Record<string, never>";
  const doc = comment(methodDoc(method), "  ");
  return `${doc}  ${method.name}(${params}, options?: CallOptions): Promise<${result}>;\n`;
}

/** `GetUserParams` must not also be a schema. */
function checkNames(methods: readonly ClientMethod[], used: ReadonlySet<string>): void {
  const twice = methods.map(paramsName).filter((name) => used.has(name));
  const remedy = "is also the name of a method's parameters. Do: rename the schema's file.";
  stopIfAny(twice.map((name) => `components/schemas/${name}: ${remedy}`));
}

/** The name of the interface that holds a method's parameters: `GetUserParams`. */
function paramsName(method: ClientMethod): string {
  return `${method.name.charAt(0).toUpperCase()}${method.name.slice(1)}Params`;
}

function hasParams(method: ClientMethod): boolean {
  return method.parameters.length > 0 || method.body !== undefined;
}

/** Whether nothing is required. Then callers may omit the whole object. */
function allOptional(method: ClientMethod): boolean {
  return !method.parameters.some((one) => one.required) && method.body?.required !== true;
}

/**
 * The interface of a method's parameters. Required ones come first, then the others in the order of the spec, then the body.
 * Optional ones accept `undefined`, because callers may pass values that they do not have.
 */
function paramsInterface(document: Document, transformer: Transformer, method: ClientMethod, nameOf: NameOf): string {
  const fields = method.parameters.map((one) => ({
    key: JSON.stringify(one.name),
    required: one.required,
    schema: one.schema ?? { type: "string" },
    doc: parameterDoc(document, one),
  }));
  if (method.body) {
    const { required, schema, description } = method.body;
    fields.push({
      key: "body",
      required,
      schema,
      doc: [description.trim() || "The request body.", ...limitsOf(schema)],
    });
  }
  const lines = [...fields.filter((one) => one.required), ...fields.filter((one) => !one.required)].map((field) => {
    const printed = printType(transformer.typeOf(field.schema), nameOf, "  ");
    // Lists are readonly, because callers may have them `as const`.
    const type = printed.endsWith("[]") && field.schema.type === "array" ? `readonly ${printed}` : printed;
    const [mark, orUndefined] = field.required ? ["", ""] : ["?", " | undefined"];
    const shown = field.key === "body" ? sendable(type) : type;
    return `${comment(field.doc, "  ")}  ${field.key}${mark}: ${shown}${orUndefined};\n`;
  });
  const head = comment([`Parameters of \`${method.name}\`.`], "");
  return `${head}export interface ${paramsName(method)} {\n${lines.join("")}}\n`;
}

/** A body may have readonly lists, and undefined for what is optional. */
const sendable = (type: string) => (type === "unknown" ? type : `Sendable<${type}>`);

function parameterDoc(document: Document, parameter: Parameter): string[] {
  // Keywords next to a $ref belong to this parameter, so they win.
  const schema = { ...resolve<Schema>(document, parameter.schema ?? {}), ...parameter.schema };
  const items = schema.items && resolve<Schema>(document, schema.items);
  const ofItems = items
    ? limitsOf(items).map((text) => `Each item: ${text.charAt(0).toLowerCase()}${text.slice(1)}`)
    : [];
  // That an id is not empty needs no words here.
  const limits = [...limitsOf(schema).filter((text) => text !== "Not empty."), ...ofItems];
  const fallback = schema.default;
  return [
    forCallers(parameter.description ?? ""),
    ...limits,
    ...(fallback === undefined ? [] : [`@default ${JSON.stringify(fallback)}`]),
    ...sinceOf(parameter["x-since"]),
    ...(parameter.deprecated === true || schema.deprecated === true ? ["@deprecated"] : []),
  ].filter((line) => line !== "");
}
