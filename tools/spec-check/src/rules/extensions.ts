import type { Oas3Rule } from "@redocly/openapi-core";
import { shapes } from "../extension-shapes.ts";
import { isDict, report } from "../source.ts";

/** `x-*` keys are only in the nodes and shapes that specs/README.md documents. */
export const extensions: Oas3Rule = () => ({
  any(node, ctx) {
    if (!isDict(node) || ctx.type.name === "SpecExtension") return;
    for (const [key, value] of Object.entries(node).filter(([name]) => name.startsWith("x-"))) {
      const shape = shapes[ctx.type.name]?.[key];
      const wrong = shape ? shape(value, node, ctx) : `is not documented for ${ctx.type.name}`;
      const at = ctx.location.child(key).key();
      if (wrong !== undefined) report(ctx, at, `${key} ${wrong}.`, "see the extensions in specs/README.md.");
    }
  },
});
