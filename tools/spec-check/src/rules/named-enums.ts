import type { Oas3Rule } from "@redocly/openapi-core";
import { eachSchema, responseSchemas } from "../schemas.ts";
import { isDict, say } from "../source.ts";

/**
 * Every enum that a response can contain is a named component, of strings. The platforms add values without notice, so
 * codegen makes these enums open; it can do so wherever they are referred to by name, and only there.
 */
export const namedEnums: Oas3Rule = () => {
  const seen = new Set<unknown>();
  return {
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      for (const [raw, place] of responseSchemas(ctx, operation, ctx.location)) {
        eachSchema(ctx, raw, place, seen, (met) => {
          const values = met.schema.enum;
          if (!Array.isArray(values)) return;
          if (!met.named) {
            const message = say(
              "A response can contain this enum, and it has no name: new values would break callers at compile time.",
              "give it a file of its own in components/schemas and refer to it by $ref.",
            );
            ctx.report({ message, location: met.place.child("enum").key() });
          }
          if (met.schema.type !== "string" || values.some((value) => typeof value !== "string")) {
            const message = say(
              "An enum of a response must have `type: string` and only strings as values.",
              'quote the values; for a value that may be null, use oneOf of the enum and { type: "null" }.',
            );
            ctx.report({ message, location: met.place.child("enum").key() });
          }
        });
      }
    },
  };
};
