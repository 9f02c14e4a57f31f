import { comment, importOf } from "../print/text.ts";
import { type ApiNames, type Document, isArray, type Parameter } from "../spec/document.ts";
import { deprecationDoc } from "./doc.ts";
import { type ClientMethod, listsBareRows, resultOf } from "./methods.ts";

/** The text of `<api>.named.gen.ts`. It has a constant for each operation, so bundlers drop unused ones. */
export function namedFile(methods: readonly ClientMethod[], document: Document, { api }: ApiNames): string {
  const constants = methods.map((method) => {
    const { name, summary, http, path } = method;
    const doc = [`${summary.trim().replace(/\.?$/, ".")} \`${http} ${path}\``, ...deprecationDoc(method)];
    const value = JSON.stringify(operationOf(document, method));
    return `${comment(doc, "")}export const ${name}: NamedOperation<"${api}", "${name}"> = ${value};\n`;
  });
  return ['import type { NamedOperation } from "../core/operation.js";\n', ...constants].join("\n");
}

/** The text of `<api>.table.gen.ts`, which has all operations by their names. */
export function tableFile(methods: readonly ClientMethod[], { api, title }: ApiNames): string {
  const names = methods.map(({ name }) => name);
  return [
    importOf(names, `./${api}.named.gen.js`, "import"),
    `/** Every operation of ${title}. */\nexport const ${api}Operations = { ${names.join(", ")} };\n`,
  ].join("\n");
}

/** The permissions of operations that require any. */
function permissionsOf(methods: readonly ClientMethod[]): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (const { name, permissions: required } of methods) {
    const { mode, permissions = [] } = required ?? {};
    if (mode !== "none" && permissions.length > 0) table[name] = { mode, permissions };
  }
  return table;
}

/** The text of `<api>.permissions.gen.ts`. Apart, because only a refused call needs it. */
export function permissionsFile(methods: readonly ClientMethod[], { api, title }: ApiNames): string {
  const table = JSON.stringify(permissionsOf(methods));
  return [
    'import type { PermissionsTable } from "../core/operation.js";\n',
    `/** The permissions that operations of ${title} require, if they require any. */`,
    `export const ${api}Permissions: PermissionsTable = ${table};\n`,
  ].join("\n");
}

/** The text of `<api>.reads.gen.ts`. Apart, because only calls by path need it. Methods know it of themselves. */
export function readsFile(methods: readonly ClientMethod[], { api, title }: ApiNames): string {
  const paths = methods.filter(({ operation }) => operation["x-safe"] === true).map(({ path }) => path);
  const doc = `/** The paths of ${title} whose POSTs only read. */\n`;
  return `${doc}export const ${api}Reads: readonly string[] = ${JSON.stringify(paths)};\n`;
}

/** The fields of `Operation` of packages/clients/src/core/operation.ts, whose documentation explains them. Undefined means none. */
function operationOf(document: Document, method: ClientMethod): Record<string, unknown> {
  const { operation, parameters, pagination } = method;
  const query = parameters.filter((one) => one.in === "query");
  const csv = query.filter((one) => one.explode === false && isArray(document, one.schema));
  const headers = parameters.filter((one) => one.in === "header");
  const required = parameters.filter((one) => one.required && one.in !== "path");
  const { items, size, page, cursor, after, next, maxSize, within, untilEmpty } = pagination ?? {};
  return {
    method: method.http,
    path: method.path,
    query: namesOf(query),
    csv: namesOf(csv),
    headers: namesOf(headers),
    body: method.body && (method.body.required ? "required" : "optional"),
    required: namesOf(required),
    ids: idsOf(query),
    safe: operation["x-safe"] === true ? true : undefined,
    result: resultOf(document, method),
    bare: (method.http === "GET" && listsBareRows(method)) || undefined,
    paging: pagination && { items, size, page, cursor, after, next, maxSize, within, untilEmpty },
  };
}

/** The text of `<api>.keys.gen.ts`. Apart, because only a report needs it. Undefined if no method takes such keys. */
export function keysFile(methods: readonly ClientMethod[], { api, title }: ApiNames): string | undefined {
  const table: Record<string, Record<string, string>> = {};
  for (const { name, parameters } of methods) {
    const keys = parameters.flatMap((one) =>
      one.name !== "id" && one["x-ids-of"] ? [[one.name, one["x-ids-of"]]] : [],
    );
    if (keys.length > 0) table[name] = Object.fromEntries(keys);
  }
  if (Object.keys(table).length === 0) return undefined;
  const doc = `/** The fields of items of ${title} that have the keys by which a method lists them, by parameter. */\n`;
  const type = "Readonly<Record<string, Readonly<Record<string, string>>>>";
  return `${doc}export const ${api}Keys: ${type} = ${JSON.stringify(table)};\n`;
}

/** Readers split a list of ids, by 100 if a call may have as many. They name the ids that did not come. */
const IDS = 100;

/** What `ids` of an operation says. Undefined if its `id` is what readers expect. */
function idsOf(query: readonly Parameter[]): number | undefined {
  const id = query.find(({ name }) => name === "id");
  if (id?.["x-ids-of"] !== undefined) return 0;
  const most = id?.schema?.maxItems;
  return most === IDS ? undefined : most;
}

function namesOf(parameters: readonly { readonly name: string }[]): string[] | undefined {
  return parameters.length === 0 ? undefined : parameters.map((one) => one.name);
}
