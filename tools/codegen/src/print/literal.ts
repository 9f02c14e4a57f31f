import { lineWidth } from "./comment.ts";

/** A value as a TypeScript literal, on as many lines as it needs. What is undefined is left out. */
export function literal(value: unknown, indent = "", start = 0): string {
  const flat = flatLiteral(value);
  if (indent.length + start + flat.length < lineWidth || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  }
  const lines = fieldsOf(value).map(([key, item]) => `${inner}${key}: ${literal(item, inner, key.length + 2)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function flatLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${fieldsOf(value)
    .map(([key, item]) => `${key}: ${flatLiteral(item)}`)
    .join(", ")} }`;
}

const fieldsOf = (value: object): [string, unknown][] => Object.entries(value).filter(([, item]) => item !== undefined);

/** An import of these names, on as many lines as it needs. Nothing for no names. */
export function importOf(
  names: readonly string[],
  from: string,
  kind: "import" | "import type" = "import type",
): string {
  if (names.length === 0) return "";
  const line = `${kind} { ${names.join(", ")} } from "${from}";\n`;
  return line.length <= lineWidth + 1
    ? line
    : `${kind} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
