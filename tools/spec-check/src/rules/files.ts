import { readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { EVERY_OPERATION } from "../every-operation.ts";
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

/** Every file below the entry file's folder is used. Redocly's rule for unused components reads one file only. */
export const unusedFiles: Oas3Rule = () => {
  const used = new Set<string>();
  let isBroken = false;
  return {
    ref(_ref, _ctx, resolved) {
      if (resolved.location) used.add(resolved.location.source.absoluteRef);
      if (resolved.node === undefined) isBroken = true;
    },
    Root: {
      leave(_root, ctx) {
        // The target of a misspelt $ref would seem unused, and "delete it" would be bad advice.
        if (isBroken) return;
        const entry = ctx.location.source.absoluteRef;
        const folder = dirname(entry);
        const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
          .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.split(sep).includes("node_modules"))
          .filter((name) => name !== EVERY_OPERATION)
          .map((name) => join(folder, name));
        for (const file of files.filter((one) => one !== entry && !used.has(one)).sort()) {
          const wrong = `${relative(folder, file)} is not used by any operation.`;
          report(ctx, ctx.location, wrong, "refer to it, or delete it.");
        }
      },
    },
  };
};
