import type { Oas3Preprocessor } from "@redocly/openapi-core";
import { type Dict, isDict } from "./source.ts";

/** What a mark means, in the words that readers of a bundle see. */
const WORDS = "One row may be a bare object.";

/**
 * Lets a list that is marked `x-bare-row` be its only row. Its file has a plain list, and the bundle has both forms. The mark stays,
 * because codegen and the sandbox read it.
 */
export const bareRows: Oas3Preprocessor = () => ({
  Schema(schema) {
    const list: unknown = schema;
    if (isDict(list) && list["x-bare-row"] === true) expand(list);
  },
});

/** It does nothing to a schema that is already both. */
function expand(list: Dict): void {
  const { type, items, minItems, maxItems, description = "" } = list;
  if (type !== "array" || !isDict(items)) return;
  const limits = { ...(minItems !== undefined && { minItems }), ...(maxItems !== undefined && { maxItems }) };
  for (const key of ["type", "items", "minItems", "maxItems"]) delete list[key];
  list.description = `${String(description).trim()} ${WORDS}`.trim();
  // A copy, because bundling rewrites each reference.
  list.anyOf = [{ type, ...limits, items }, structuredClone(items)];
}
