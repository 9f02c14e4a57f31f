import type { Oas3Rule } from "@redocly/openapi-core";
import { report, type SourceLocation } from "../source.ts";

/** What `pnpm endpoint` writes for what it cannot know. */
const PLACEHOLDER = "TODO(endpoint)";

/** Below these names redocly visits nothing. */
const UNVISITED = /^(x-.*|value|example)$/;

/** No placeholder is left, because a caller would read it on hover. */
export const placeholders: Oas3Rule = () => ({
  any(node, ctx) {
    for (const location of found(node, ctx.location, (key) => UNVISITED.test(key)))
      report(ctx, location, `${PLACEHOLDER} is left.`, "write what it asks for, or remove the line.");
  },
});

/** Where the texts of a node hold a placeholder. */
function found(node: unknown, location: SourceLocation, isOpen: (key: string) => boolean): SourceLocation[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const at = location.child(key);
    if (typeof value === "string") return value.includes(PLACEHOLDER) ? [at] : [];
    return isOpen(key) ? found(value, at, () => true) : [];
  });
}
