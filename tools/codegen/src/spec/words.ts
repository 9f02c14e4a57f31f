import type { Schema } from "./document.ts";

/** What a schema says about the values it allows, as short sentences: "1 to 500." "At most 30 characters." */
export function limitsOf(schema: Schema): string[] {
  const limits = [
    range(schema.minimum, schema.maximum, ""),
    range(schema.minLength, schema.maxLength, "character"),
    schema.maxItems === 0 ? "Always empty." : range(schema.minItems, schema.maxItems, "item"),
  ].filter((sentence) => sentence !== "");
  if (schema.pattern !== undefined) limits.push(`Matches \`${schema.pattern}\`.`);
  return limits;
}

/**
 * The `@since` line of an operation, a parameter or a field, or a sentence about the values that an enum got later.
 * A version is the Genesys SDK major that brought it, or `after 29.1.0` where it is not known.
 */
export function sinceOf(since: Schema["x-since"]): string[] {
  if (since === undefined) return [];
  if (typeof since === "string") return [`@since ${/^\d/.test(since) ? "" : "a "}Genesys SDK ${since}`];
  const values = Object.entries(since).map(([value, version]) => `\`${value}\` (${version})`);
  return [`Values added later (Genesys SDK): ${values.join(", ")}.`];
}

function range(low: number | undefined, high: number | undefined, unit: "" | "character" | "item"): string {
  const of = (count: number) => `${count}${unit === "" ? "" : ` ${unit}${count === 1 ? "" : "s"}`}`;
  if (low !== undefined && high !== undefined) return low === high ? `Exactly ${of(low)}.` : `${low} to ${of(high)}.`;
  if (high !== undefined) return `At most ${of(high)}.`;
  if (low === undefined || low <= 0) return "";
  // Everyone expects a page number from 1 on.
  if (low === 1) return unit === "" ? "" : "Not empty.";
  return `At least ${of(low)}.`;
}
