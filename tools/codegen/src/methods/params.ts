import { comment } from "../print/comment.ts";
import { type NameOf, printType } from "../print/type.ts";
import { type Document, type Parameter, resolve, type Schema } from "../spec/document.ts";
import { forCallers } from "../spec/for-callers.ts";
import { limitsOf, sinceOf } from "../spec/words.ts";
import type { Transformer } from "../types/openapi-typescript.ts";
import type { ClientMethod } from "./methods.ts";

/** The name of the interface that holds a method's parameters: `GetUserParams`. */
export function paramsName(method: ClientMethod): string {
  return `${method.name.charAt(0).toUpperCase()}${method.name.slice(1)}Params`;
}

export function hasParams(method: ClientMethod): boolean {
  return method.parameters.length > 0 || method.body !== undefined;
}

/** Whether nothing is required. Then callers may omit the whole object. */
export function allOptional(method: ClientMethod): boolean {
  return !method.parameters.some((one) => one.required) && method.body?.required !== true;
}

/**
 * The interface of a method's parameters. Required ones come first, then the others in the order of the spec, then the body.
 * Optional ones accept `undefined`, because callers may pass values that they do not have.
 */
export function paramsInterface(
  document: Document,
  transformer: Transformer,
  method: ClientMethod,
  nameOf: NameOf,
): string {
  const fields = method.parameters.map((one) => ({
    key: propertyKey(one.name),
    required: one.required,
    schema: one.schema ?? { type: "string" },
    doc: parameterDoc(document, one),
  }));
  if (method.body) {
    const { required, schema, description } = method.body;
    fields.push({ key: "body", required, schema, doc: [description.trim() || "The request body."] });
  }
  const lines = [...fields.filter((one) => one.required), ...fields.filter((one) => !one.required)].map((field) => {
    const start = `  ${field.key}${field.required ? "" : "?"}:`;
    const printed = printType(transformer.typeOf(field.schema), nameOf, "  ", start.length + " | undefined;".length);
    // Lists are readonly, because callers may have them `as const`.
    const type = printed.endsWith("[]") && field.schema.type === "array" ? `readonly ${printed}` : printed;
    if (field.key === "body")
      return `${comment(field.doc, "  ")}${start} ${sendable(type)}${field.required ? "" : " | undefined"};\n`;
    const space = type.startsWith("\n") ? "" : " ";
    const orUndefined = field.required ? "" : type.startsWith("\n") ? "\n    | undefined" : " | undefined";
    return `${comment(field.doc, "  ")}${start}${space}${type}${orUndefined};\n`;
  });
  const head = comment([`Parameters of \`${method.name}\`.`], "");
  return `${head}export interface ${paramsName(method)} {\n${lines.join("")}}\n`;
}

/** A body may have readonly lists, and undefined for what is optional. */
const sendable = (type: string) => (type === "unknown" ? type : `Sendable<${type.trim().replace(/^\| /, "")}>`);

/** A name as a property key, quoted if it is not an identifier. */
function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

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
