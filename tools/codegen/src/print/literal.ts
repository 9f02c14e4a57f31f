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
