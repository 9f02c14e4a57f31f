import type { SpecOperation } from "./spec.js";

/**
 * The query of a request by name. What the spec types as a list becomes one, repeated or with commas, because the platforms accept
 * both. Names that the spec lacks are ignored, as on the platforms.
 */
export function parseQuery(query: URLSearchParams, operation: SpecOperation): Record<string, string | string[]> {
  const parsed: Record<string, string | string[]> = {};
  for (const { name, in: place, schema } of operation.parameters) {
    const values = place === "query" ? query.getAll(name) : [];
    const last = values.at(-1);
    if (last === undefined) continue;
    if (schema?.type === "array") parsed[name] = values.flatMap((value) => value.split(","));
    else parsed[name] = schema?.type === "boolean" ? (BOOLEANS[last.toLowerCase()] ?? last) : last;
  }
  return parsed;
}

/** As clients write them. Those in Python send `True`. */
const BOOLEANS: Readonly<Record<string, string>> = { true: "true", false: "false", 1: "true", 0: "false" };
