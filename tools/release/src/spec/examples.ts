import type { Document } from "@rollcall/codegen";

/**
 * A document without its examples. They are half of a bundle. Redocly ignores them, but takes twice as long.
 * The keys of `properties` are names, so a field may have the name "examples".
 */
export function withoutExamples(document: Document): Document {
  return copy(document, false) as Document;
}

function copy(node: unknown, names: boolean): unknown {
  if (Array.isArray(node)) return node.map((one) => copy(one, false));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || (key !== "examples" && key !== "example"))
      .map(([key, value]) => [key, copy(value, key === "properties")]),
  );
}

/** The names of the examples that differ, or that only one document has. */
export function changedExamples(base: Document, revision: Document): string[] {
  const before = base.components?.examples ?? {};
  const now = revision.components?.examples ?? {};
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name])).sort();
}
