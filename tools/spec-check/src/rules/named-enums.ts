import type { Oas3Rule } from "@redocly/openapi-core";
import { eachSchema, responseSchemas } from "../schemas.ts";
import { isDict, report } from "../source.ts";

/**
 * Every enum that a response can contain is a named component of strings. The platforms add values without notice, so
 * codegen makes these enums open. It can do so only for enums that have a name.
 */
export const namedEnums: Oas3Rule = () => {
  const seen = new Set<unknown>();
  return {
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      for (const [raw, location] of responseSchemas(ctx, operation, ctx.location)) {
        eachSchema(ctx, raw, location, seen, (met) => {
          const values = met.schema.enum;
          if (!Array.isArray(values)) return;
          const at = met.location.child("enum").key();
          if (!met.named) {
            const wrong =
              "A response can contain this enum, and it has no name: new values would break callers at compile time.";
            report(ctx, at, wrong, "give it a file of its own in components/schemas and refer to it by $ref.");
          }
          if (met.schema.type !== "string" || values.some((value) => typeof value !== "string")) {
            const remedy =
              'quote the values; for a value that may be null, use oneOf of the enum and { type: "null" }.';
            report(ctx, at, "An enum of a response must have `type: string` and only strings as values.", remedy);
          }
        });
      }
    },
  };
};
