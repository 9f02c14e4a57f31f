import {
  type Document,
  type Operation,
  operationsOf,
  type Parameter,
  type Ref,
  resolve,
  type Schema,
} from "@rollcall/codegen";

/**
 * A document without differences that callers do not see, but redocly reports:
 *
 * - Parameters of a path belong to each of its operations. Redocly reports a move from the path to the operation as a new parameter,
 *   and does not name the operation.
 * - `style` and `explode` have defaults, and mean nothing for a parameter that is neither a list nor an object.
 */
export function plain(document: Document): Document {
  if (document.paths === undefined) return document;
  const asIs = (one: Parameter | Ref) => ("$ref" in one ? one : withStyle(document, one));
  const paths: Record<string, object> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const { parameters: _, ...rest } = item;
    paths[path] = rest;
  }
  for (const [path, method, operation, item] of operationsOf(document)) {
    const parameters = parametersOf(document, operation, item.parameters ?? []).map(asIs);
    if (parameters.length > 0) paths[path] = { ...paths[path], [method]: { ...operation, parameters } };
  }
  const components: Record<string, object> = { ...document.components };
  const named = Object.entries((components.parameters ?? {}) as Readonly<Record<string, Parameter>>);
  if (named.length > 0) components.parameters = Object.fromEntries(named.map(([key, one]) => [key, asIs(one)]));
  return { ...document, paths, ...(document.components === undefined ? {} : { components }) } as Document;
}

/** An operation's own parameters replace those of its path, as in codegen. */
function parametersOf(document: Document, { parameters: own = [] }: Operation, shared: readonly (Parameter | Ref)[]) {
  const keys = new Set(own.map((one) => parameterKey(document, one)));
  return [...shared.filter((one) => !keys.has(parameterKey(document, one))), ...own];
}

/** What identifies a parameter, in any notation. */
export function parameterKey(document: Document, one: Parameter | Ref): string {
  const { name, in: place } = resolve<Parameter>(document, one);
  return `${place} ${name}`;
}

function withStyle(document: Document, parameter: Parameter & { readonly style?: string }): Parameter {
  const usual = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
  const { style = usual, explode = style === "form", ...rest } = parameter;
  const { type = [] } = resolve<Schema>(document, parameter.schema ?? {});
  const isMany = [type].flat().some((one) => one === "array" || one === "object");
  return { ...rest, ...(style === usual ? {} : { style }), ...(isMany ? { explode } : {}) } as Parameter;
}
