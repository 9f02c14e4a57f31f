import type { Oas3Rule } from "@redocly/openapi-core";
import { type MetSchema, requestSchemas, responseSchemas, schemasIn } from "../schemas.ts";
import { isDict, report } from "../source.ts";

/**
 * An object that only requests contain is closed (`additionalProperties: false`). So a mock catches a misspelt field.
 * A map has its own `additionalProperties`. An object that responses contain as well stays open.
 */
export const closedBodies: Oas3Rule = () => {
  const [inAnswers, inRequests] = [new Set<unknown>(), new Set<unknown>()];
  const answered = new Set<unknown>();
  const requested: MetSchema[] = [];
  return {
    Operation(operation, ctx) {
      if (!isDict(operation)) return;
      const answers = schemasIn(ctx, responseSchemas(ctx, operation, ctx.location), inAnswers);
      for (const { schema } of answers) answered.add(schema);
      requested.push(...schemasIn(ctx, requestSchemas(ctx, operation, ctx.location), inRequests));
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
      const answers = schemasIn(ctx, responseSchemas(ctx, operation, ctx.location), seen);
      for (const { schema, location, named } of answers) {
        const { type, enum: values } = schema;
        if (!Array.isArray(values)) continue;
        const at = location.child("enum").key();
        if (!named) {
          const wrong =
            "A response can contain this enum, and it has no name: new values would break callers at compile time.";
          report(ctx, at, wrong, "give it a file of its own in components/schemas and refer to it by $ref.");
        }
        if (type !== "string" || values.some((value) => typeof value !== "string")) {
          const remedy = 'quote the values; for a value that may be null, use oneOf of the enum and { type: "null" }.';
          report(ctx, at, "An enum of a response must have `type: string` and only strings as values.", remedy);
        }
      }
    },
  };
};
