import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "../source.ts";

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
