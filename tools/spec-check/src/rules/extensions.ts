import type { Oas3Rule } from "@redocly/openapi-core";
import { fits } from "../extension-fits.ts";
import { extensionTypes } from "../extension-types.ts";
import { isDict, report } from "../source.ts";

/** `x-*` keys are only in the nodes that specs/README.md documents, and fit them. The rule `struct` checks their form. */
export const extensions: Oas3Rule = () => ({
  any(node, ctx) {
    if (!isDict(node) || ctx.type.name === "SpecExtension") return;
    for (const [key, value] of Object.entries(node).filter(([name]) => name.startsWith("x-"))) {
      const isKnown = Object.hasOwn(extensionTypes[ctx.type.name] ?? {}, key);
      const isBlank = typeof value === "string" && value.trim() === "";
      const unfit = isBlank ? "says nothing" : fits[key]?.(value, node, ctx);
      const wrong = isKnown ? unfit : `is not documented for ${ctx.type.name}`;
      const at = ctx.location.child(key).key();
      if (wrong !== undefined) report(ctx, at, `${key} ${wrong}.`, "see the extensions in specs/README.md.");
    }
  },
});

/** Words about the referring node, not about the target. Validators that ignore them lose nothing. */
const allowed = new Set(["$ref", "summary", "description", "deprecated", "default", "example", "x-since", "x-ignored"]);

/** Only words are next to a `$ref`. Draft-07 validators, including Prism's, ignore everything else there. */
export const refSiblings: Oas3Rule = () => ({
  ref(ref, ctx) {
    for (const key of Object.keys(ref).filter((one) => !allowed.has(one))) {
      const wrong = `\`${key}\` next to a $ref is ignored by draft-07 validators.`;
      const remedy = "put both into an allOf, or move it to the file that the $ref names.";
      report(ctx, ctx.location.child(key).key(), wrong, remedy);
    }
  },
});
