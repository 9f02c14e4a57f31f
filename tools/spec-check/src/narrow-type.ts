import { type NodeType, Oas3_1Types } from "@redocly/openapi-core";

/**
 * Describes `x-narrow` to redocly. Without it redocly neither checks nor bundles a `$ref` in there. The published bundle would
 * then point to files that it does not contain.
 */
export function withNarrow(types: Record<string, NodeType>): Record<string, NodeType> {
  const operation = types.Operation ?? Oas3_1Types.Operation;
  return {
    ...types,
    Operation: { ...operation, properties: { ...operation.properties, "x-narrow": "NarrowList" } },
    NarrowList: { properties: {}, items: "Narrow" },
    Narrow: {
      properties: {
        operationId: { type: "string" },
        summary: { type: "string" },
        description: { type: "string" },
        require: { type: "array", items: { type: "string" } },
        omit: { type: "array", items: { type: "string" } },
        schema: "Schema",
      },
      required: ["operationId", "summary", "description", "schema"],
      extensionsPrefix: "x-",
    },
  } as Record<string, NodeType>;
}
