import type { Oas3Rule } from "@redocly/openapi-core";
import { say } from "../source.ts";

/** What is said of the place, not of the thing referred to. Validators that ignore it lose nothing. */
const allowed = new Set(["$ref", "summary", "description", "deprecated", "default", "example", "x-since"]);

/** Beside a `$ref` stand only words: draft-07 validators, Prism's among them, ignore everything else there. */
export const refSiblings: Oas3Rule = () => ({
  ref(ref, ctx) {
    for (const key of Object.keys(ref).filter((one) => !allowed.has(one))) {
      const message = say(
        `\`${key}\` beside a $ref is ignored by draft-07 validators.`,
        "put both into an allOf, or move it to the file that the $ref names.",
      );
      ctx.report({ message, location: ctx.location.child(key).key() });
    }
  },
});
