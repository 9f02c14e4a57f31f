import { comment, lineWidth } from "../print/comment.ts";
import { importOf } from "../print/import.ts";
import { printType } from "../print/type.ts";
import type { ApiNames, Document } from "../spec/document.ts";
import { stopIfAny } from "../stop.ts";
import type { Transformer } from "../types/openapi-typescript.ts";
import type { Names } from "../types/schema-file.ts";
import { methodDoc } from "./doc.ts";
import type { ClientMethod } from "./methods.ts";
import { allOptional, hasParams, paramsInterface, paramsName } from "./params.ts";

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
  return [
    importOf(
      methods.some(({ body }) => body) ? ["CallOptions", "Sendable"] : ["CallOptions"],
      "../core/operation.js",
    ).trimEnd(),
    importOf([...used].sort(), `./${api}.gen.js`),
    ...params,
    `${comment([`Every operation of ${title}, a method each.`], "")}export interface ${title}Operations {\n${signatures.join("\n")}}\n`,
  ].join("\n");
}

function signature(transformer: Transformer, method: ClientMethod, nameOf: Names["open"]): string {
  const types = [...new Set(method.results.map((schema) => printType(transformer.typeOf(schema), nameOf, "  ")))];
  if (method.maybeEmpty && types.length > 0) types.push("undefined");
  const result = types.length === 0 ? "void" : types.join(" | ");
  const params = hasParams(method)
    ? `params${allOptional(method) ? "?" : ""}: ${paramsName(method)}`
    : "params?: Record<string, never>";
  const line = `  ${method.name}(${params}, options?: CallOptions): Promise<${result}>;\n`;
  const broken = `  ${method.name}(\n    ${params},\n    options?: CallOptions,\n  ): Promise<${result}>;\n`;
  return comment(methodDoc(method), "  ") + (line.length <= lineWidth + 1 ? line : broken);
}

/** `GetUserParams` must not also be a schema. */
function checkNames(methods: readonly ClientMethod[], used: ReadonlySet<string>): void {
  const twice = methods.map(paramsName).filter((name) => used.has(name));
  const remedy = "is also the name of a method's parameters. Do: rename the schema's file.";
  stopIfAny(twice.map((name) => `components/schemas/${name}: ${remedy}`));
}
