import type { Oas3Rule } from "@redocly/openapi-core";
import { eachSchema, type MetSchema, requestSchemas, responseSchemas } from "../schemas.ts";
import { isDict, say } from "../source.ts";

/**
 * An object that only requests contain is closed (`additionalProperties: false`), so that a mock catches a misspelt field.
 * A map says so with an `additionalProperties` of its own. What responses contain as well stays open.
 */
export const closedBodies: Oas3Rule = () => {
  const answered = new Set<unknown>();
  const asked: MetSchema[] = [];
  const seen = new Set<unknown>();
  return {
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      for (const [raw, place] of responseSchemas(ctx, operation, ctx.location)) {
        eachSchema(ctx, raw, place, answered, () => {});
      }
      for (const [raw, place] of requestSchemas(ctx, operation, ctx.location)) {
        eachSchema(ctx, raw, place, seen, (met) => asked.push(met));
      }
    },
    Root: {
      leave(_root, ctx) {
        for (const { schema, place, part } of asked) {
          if (answered.has(schema) || !isObject(schema) || schema.additionalProperties !== undefined) continue;
          const remedy = part
            ? "write all its fields in one object with `additionalProperties: false`; a part of an allOf cannot be closed."
            : "add `additionalProperties: false`, or describe the values if it is a map.";
          const message = say("Only requests contain this object, and it allows misspelt fields.", remedy);
          ctx.report({ message, location: place.child(schema.properties ? "properties" : "type").key() });
        }
      },
    },
  };
};

function isObject(schema: Record<string, unknown>): boolean {
  const { type, properties } = schema;
  return properties !== undefined || type === "object" || (Array.isArray(type) && type.includes("object"));
}
