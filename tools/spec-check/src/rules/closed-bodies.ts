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
