import type { Oas3Rule } from "@redocly/openapi-core";
import { eachSchema, type MetSchema, requestSchemas, responseSchemas } from "../schemas.ts";
import { isDict, report } from "../source.ts";

/**
 * An object that only requests contain is closed (`additionalProperties: false`). So a mock catches a misspelt field.
 * A map has its own `additionalProperties`. An object that responses contain as well stays open.
 */
export const closedBodies: Oas3Rule = () => {
  const answered = new Set<unknown>();
  const requested: MetSchema[] = [];
  const seen = new Set<unknown>();
  return {
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      for (const [raw, location] of responseSchemas(ctx, operation, ctx.location)) {
        eachSchema(ctx, raw, location, answered, () => {});
      }
      for (const [raw, location] of requestSchemas(ctx, operation, ctx.location)) {
        eachSchema(ctx, raw, location, seen, (met) => requested.push(met));
      }
    },
    Root: {
      leave(_root, ctx) {
        for (const { schema, location, part } of requested) {
          if (answered.has(schema) || !isObject(schema) || schema.additionalProperties !== undefined) continue;
          const remedy = part
            ? "write all its fields in one object with `additionalProperties: false`, because a part of an allOf cannot be closed."
            : "add `additionalProperties: false`, or describe the values if it is a map.";
          const at = location.child(schema.properties ? "properties" : "type").key();
          report(ctx, at, "Only requests contain this object, and it allows misspelt fields.", remedy);
        }
      },
    },
  };
};

function isObject(schema: Record<string, unknown>): boolean {
  const { type, properties } = schema;
  return properties !== undefined || type === "object" || (Array.isArray(type) && type.includes("object"));
}

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
