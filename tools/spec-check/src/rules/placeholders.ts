import type { Oas3Rule } from "@redocly/openapi-core";
import { isDict, withRemedy } from "../source.ts";

/** What `pnpm endpoint` writes for what it cannot know. */
const PLACEHOLDER = "TODO(endpoint)";

/** No placeholder is left: a caller would read it on hover. */
export const placeholders: Oas3Rule = () => ({
  any(node, ctx) {
    if (!isDict(node) && !Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value !== "string" || !value.includes(PLACEHOLDER)) continue;
      const message = withRemedy(`${PLACEHOLDER} is left.`, "write what it asks for, or remove the line.");
      ctx.report({ message, location: ctx.location.child(key) });
    }
  },
});
