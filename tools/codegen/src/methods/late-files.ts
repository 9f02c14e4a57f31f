import type { ApiNames } from "../names.ts";
import { literal } from "../print/literal.ts";
import type { ClientMethod } from "./methods.ts";

/** The text of `<api>.permissions.gen.ts`. Apart, because only a refused call needs it. */
export function permissionsFile(methods: readonly ClientMethod[], { api, title }: ApiNames): string {
  const table: Record<string, unknown> = {};
  for (const { name, permissions: required } of methods) {
    const { mode, permissions = [] } = required ?? {};
    if (mode !== "none" && permissions.length > 0) table[name] = { mode, permissions };
  }
  const start = `export const ${api}Permissions: PermissionsTable = `;
  return [
    'import type { PermissionsTable } from "../core/operation.js";\n',
    `/** The permissions that operations of ${title} require, if they require any. */`,
    `${start}${literal(table, "", start.length)};\n`,
  ].join("\n");
}

/** The text of `<api>.reads.gen.ts`. Apart, because only calls by path need it. Methods know it of themselves. */
export function readsFile(methods: readonly ClientMethod[], { api, title }: ApiNames): string {
  const paths = methods.filter(({ operation }) => operation["x-safe"] === true).map(({ path }) => path);
  const start = `export const ${api}Reads: readonly string[] = `;
  return `/** The paths of ${title} whose POSTs only read. */\n${start}${literal(paths, "", start.length)};\n`;
}
