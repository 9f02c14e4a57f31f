import { comment, lineWidth } from "../print/comment.ts";
import { printType } from "../print/type.ts";
import type { Document } from "../spec/document.ts";
import { SpecStop } from "../stop.ts";
import type { Transformer } from "../types/openapi-typescript.ts";
import type { Names } from "../types/schema-file.ts";
import { methodDoc } from "./doc.ts";
import { type ClientMethod, methodsOf } from "./methods.ts";
import { allOptional, hasParams, paramsInterface, paramsName } from "./params.ts";
import { pagingEntry, permissionsEntry, tableEntry } from "./table.ts";

/** An API as the generated files call it. */
export interface ApiNames {
  /** Of the folder under specs/ and of the files: `purecloud`. */
  readonly api: string;
  /** In names of types: `PureCloud`. */
  readonly title: string;
}

/** The text of `<api>.operations.gen.ts` below its header. */
export function operationsFile(
  document: Document,
  transformer: Transformer,
  names: Names,
  { api, title }: ApiNames,
): string {
  const methods = methodsOf(document);
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
  const paging = methods.map(pagingEntry).join("");
  return [
    `import type { CallOptions, OperationTable${paging ? ", PagingTable" : ""} } from "../core/operation.js";`,
    importOf([...used].sort(), `./${api}.gen.js`),
    ...params,
    `${comment([`Every operation of ${title}, a method each.`], "")}export interface ${title}Operations {\n${signatures.join("\n")}}\n`,
    comment(["What the transport must know of each operation."], "") +
      `export const ${api}Operations = {\n${methods.map((method) => tableEntry(document, method)).join("")}} as const satisfies OperationTable;\n`,
    ...(paging ? [`/** How those page that do. */\nexport const ${api}Paging: PagingTable = {\n${paging}};\n`] : []),
  ].join("\n");
}

/** The text of `<api>.permissions.gen.ts` below its header: apart, for it is wanted only when a call was refused. */
export function permissionsFile(document: Document, { api, title }: ApiNames): string {
  const entries = methodsOf(document).map(permissionsEntry).join("");
  return [
    'import type { PermissionsTable } from "../core/operation.js";\n',
    `/** The permissions that operations of ${title} require, where they require any. */`,
    `export const ${api}Permissions: PermissionsTable = {${entries && `\n${entries}`}};\n`,
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

function importOf(names: readonly string[], from: string): string {
  if (names.length === 0) return "";
  const line = `import type { ${names.join(", ")} } from "${from}";\n`;
  return line.length <= lineWidth + 1
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

/** `GetUserParams` must not also be a schema. */
function checkNames(methods: readonly ClientMethod[], used: ReadonlySet<string>): void {
  const twice = methods.map(paramsName).filter((name) => used.has(name));
  if (twice.length === 0) return;
  throw new SpecStop(
    twice.map(
      (name) => `components/schemas/${name}: is also the name of a method's parameters. Do: rename the schema's file.`,
    ),
  );
}
