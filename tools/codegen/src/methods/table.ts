import { lineWidth } from "../print/comment.ts";
import { type Document, resolve, type Schema } from "../spec/document.ts";
import { type ClientMethod, resultOf } from "./methods.ts";
import { propertyKey } from "./params.ts";

/** One line (or a few) of the run-time table: what the transport must know to make the call. Absent means none. */
export const tableEntry = (document: Document, method: ClientMethod): string => line(method, entryOf(document, method));

/** One line of the table of what pages; nothing for what does not. */
export const pagingEntry = (method: ClientMethod): string => {
  if (!method.pagination) return "";
  const { style, items, size, page, cursor, after, next, maxSize } = method.pagination;
  return line(method, { style, items, size, page, cursor, after, next, maxSize });
};

/** One line of the table of required permissions; nothing for an operation that asks for none. */
export const permissionsEntry = (method: ClientMethod): string => {
  const { mode, permissions = [] } = method.permissions ?? {};
  return mode === "none" || permissions.length === 0 ? "" : line(method, { mode, permissions });
};

function line(method: ClientMethod, entry: Record<string, unknown>): string {
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  const texts = fields.map(([key, value]) => `${propertyKey(key)}: ${literal(value, 4 + key.length + 2)}`);
  const oneLine = `  ${method.name}: { ${texts.join(", ")} },\n`;
  if (oneLine.length <= lineWidth && !oneLine.trimEnd().includes("\n")) return oneLine;
  return `  ${method.name}: {\n${texts.map((text) => `    ${text},\n`).join("")}  },\n`;
}

/** The shape is `Operation` of packages/clients/src/core/operation.ts, whose documentation explains each field. */
function entryOf(document: Document, method: ClientMethod): Record<string, unknown> {
  const { operation, parameters } = method;
  const query = parameters.filter((one) => one.in === "query");
  const csv = query.filter((one) => one.explode === false && isArray(document, one.schema));
  const headers = parameters.filter((one) => one.in === "header");
  const required = parameters.filter((one) => one.required && one.in !== "path");
  return {
    method: method.http,
    path: method.path,
    query: namesOf(query),
    csv: namesOf(csv),
    headers: namesOf(headers),
    body: method.body && (method.body.required ? "required" : "optional"),
    required: namesOf(required),
    safe: operation["x-safe"] === true ? true : undefined,
    result: resultOf(document, method),
  };
}

function namesOf(parameters: readonly { readonly name: string }[]): string[] | undefined {
  return parameters.length === 0 ? undefined : parameters.map((one) => one.name);
}

function isArray(document: Document, schema: Schema | undefined): boolean {
  return schema !== undefined && resolve<Schema>(document, schema).type === "array";
}

/** A value as a TypeScript literal; lists that do not fit on the line are broken. */
function literal(value: unknown, column: number): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(item));
    const flat = `[${items.join(", ")}]`;
    if (column + flat.length < lineWidth) return flat;
    return `[\n${items.map((item) => `      ${item},\n`).join("")}    ]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{ ${fields.map(([key, item]) => `${key}: ${literal(item, 0)}`).join(", ")} }`;
}
